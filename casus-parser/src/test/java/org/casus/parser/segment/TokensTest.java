package org.casus.parser.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.casus.parser.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a token: left the text, right its tokens. */
class TokensTest {
  private static List<String> tokens(String text) {
    return Segmenter.sentences(text).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(Token::form)
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          didn't                      ; did n't
          can't won't                 ; ca n't wo n't
          cannot                      ; can not
          Ana's                       ; Ana 's
          Ana\u2019s                  ; Ana \u2019s
          IRAQ'S                      ; IRAQ 'S
          they'll you're I'm we've    ; they 'll you 're I 'm we 've
          the workers' homes          ; the workers ' homes
          O'Brien of Sana'a           ; O'Brien of Sana'a
          gun-battle pro-government   ; gun-battle pro-government
          pre- and post-war           ; pre- and post-war
          U.S.-led                    ; U.S.-led
          the U.S.'s bases            ; the U.S. 's bases
          $2                          ; $ 2
          US$2.5bn                    ; US$ 2.5bn
          5%                          ; 5 %
          1,200 dead                  ; 1,200 dead
          Sept. 14-15                 ; Sept. 14-15
          at 12:30 p.m.               ; at 12:30 p.m.
          the '80s                    ; the '80s
          (Reuters)                   ; ( Reuters )
          "No," he said               ; " No , " he said
          \u201cNo\u201d              ; \u201c No \u201d
          ``No''                      ; `` No ''
          Diallo--who fled            ; Diallo -- who fled
          hills\u2014and fled         ; hills \u2014 and fled
          Why?!                       ; Why ?!
          He left...                  ; He left ...
          ana@example.org,            ; ana@example.org ,
          (see https://example.org/a?b=c). ; ( see https://example.org/a?b=c ) .
          AT&T                        ; AT&T
          and/or                      ; and/or
          held.The                    ; held . The
          St.Petersburg               ; St. Petersburg
          Su-24 and F-16s             ; Su-24 and F-16s
          -5 degrees                  ; -5 degrees
          #Harar @ana #1              ; #Harar @ana # 1
          """)
  void are(String text, String expected) {
    assertThat(tokens(text)).isEqualTo(Arrays.asList(expected.split(" ")));
  }
}
