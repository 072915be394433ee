package org.casus.app.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casus.text.Document;
import org.casus.text.DocumentId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A page: its article's paragraphs as lines of text, and what its head says of it (meta tags,
 * OpenGraph, JSON-LD). Offsets count in the extracted text. Nothing is run and nothing is fetched.
 */
final class HtmlPage {
  private static final int DEPTH = 400;
  private static final String OUTSIDE =
      "script, style, noscript, template, iframe, svg, nav, footer, aside, form, button, select,"
          + " [hidden], [aria-hidden=true], [role=navigation], [role=complementary], dialog";
  private static final Pattern BLOCK =
      Pattern.compile(
          "p|div|section|article|main|header|h[1-6]|li|ul|ol|blockquote|pre|table|tr|td|th|br|hr"
              + "|figure|figcaption|dl|dt|dd|address|details|summary|body");
  private static final Pattern LD_DATE =
      Pattern.compile("\"datePublished\"\\s{0,5}:\\s{0,5}\"([^\"]{4,40})\"");
  private static final Pattern LD_PUBLISHER =
      Pattern.compile(
          "\"publisher\"\\s{0,5}:\\s{0,5}\\{[^{}]{0,500}?\"name\"\\s{0,5}:\\s{0,5}\"([^\"]{1,200})\"");

  private HtmlPage() {}

  static Intake read(String html, Place at) {
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    Optional<String> title =
        meta(page, "meta[property=og:title]", "meta[name=twitter:title]")
            .or(() -> some(page.select("h1").text()))
            .or(() -> some(page.title()));
    Optional<String> url =
        some(page.select("link[rel=canonical]").attr("href"))
            .or(() -> meta(page, "meta[property=og:url]"));
    String ld = page.select("script[type=application/ld+json]").html();
    Optional<String> publisher =
        meta(page, "meta[property=og:site_name]").or(() -> first(LD_PUBLISHER, ld));
    Optional<LocalDate> published = published(page, ld);
    Optional<String> language = some(page.select("html").attr("lang"));
    String text = text(page);
    return new Intake.Taken(
        new Document(
            DocumentId.of(text),
            text,
            title,
            url,
            publisher,
            published,
            language.map(l -> l.split("[-_]", 2)[0]),
            Map.of()),
        at);
  }

  /** The first date of the head that is one; a page's odd date is no reason to lose the page. */
  private static Optional<LocalDate> published(org.jsoup.nodes.Document page, String ld) {
    return Stream.of(
            meta(page, "meta[property=article:published_time]"),
            first(LD_DATE, ld),
            meta(
                page,
                "meta[itemprop=datePublished]",
                "meta[name=pubdate]",
                "meta[name=publishdate]",
                "meta[name=date]",
                "meta[name=DC.date.issued]",
                "meta[name=parsely-pub-date]"),
            some(page.select("time[itemprop=datePublished]").attr("datetime")),
            some(page.select("time[pubdate]").attr("datetime")),
            some(page.select("article time[datetime]").attr("datetime")))
        .flatMap(Optional::stream)
        .flatMap(words -> day(words).stream())
        .findFirst();
  }

  private static Optional<LocalDate> day(String words) {
    try {
      return Optional.of(Published.day(words));
    } catch (Published.Impossible e) {
      return Optional.empty();
    }
  }

  private static String text(org.jsoup.nodes.Document page) {
    page.select(OUTSIDE).remove();
    StringBuilder out = new StringBuilder();
    append(body(page), out, 0);
    return out.toString().strip();
  }

  /** The element that holds the article: marked as one, else the one with most paragraph text. */
  private static Element body(org.jsoup.nodes.Document page) {
    List<Element> marked = page.select("[itemprop=articleBody], article, main, [role=main]");
    Optional<Element> article =
        marked.stream()
            .filter(e -> paragraphs(e) > 200)
            .max(
                java.util.Comparator.comparingInt(
                    e -> e.hasAttr("itemprop") ? Integer.MAX_VALUE : paragraphs(e)));
    return article.orElseGet(
        () ->
            page.select("div, section, td").stream()
                .filter(e -> paragraphs(e) * 10 > paragraphs(page.body()) * 6)
                .reduce((outer, inner) -> inner)
                .orElse(page.body()));
  }

  private static int paragraphs(Element e) {
    int length = 0;
    for (Element p : e.select("p")) {
      length += p.text().length();
    }
    return length;
  }

  /** Text in reading order, a line for each block. */
  private static void append(Node node, StringBuilder out, int depth) {
    if (node instanceof TextNode words) {
      String s = words.text();
      if (!(s.isBlank() && (out.isEmpty() || out.charAt(out.length() - 1) == '\n'))) {
        boolean gap =
            s.startsWith(" ")
                && (out.isEmpty() || Character.isWhitespace(out.charAt(out.length() - 1)));
        out.append(gap ? s.stripLeading() : s);
      }
      return;
    }
    if (depth > DEPTH || !(node instanceof Element e)) {
      return;
    }
    boolean block = BLOCK.matcher(e.tagName()).matches();
    if (block) {
      newLine(out);
    }
    for (Node child : e.childNodes()) {
      append(child, out, depth + 1);
    }
    if (block) {
      newLine(out);
    }
  }

  private static void newLine(StringBuilder out) {
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == ' ') {
      end--;
    }
    out.setLength(end);
    if (end > 0 && out.charAt(end - 1) != '\n') {
      out.append('\n');
    }
  }

  private static Optional<String> meta(Element page, String... selectors) {
    return Stream.of(selectors)
        .flatMap(selector -> some(page.select(selector).attr("content")).stream())
        .findFirst();
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher m = pattern.matcher(text);
    return m.find() ? Optional.of(m.group(1)) : Optional.empty();
  }

  private static Optional<String> some(String words) {
    return Optional.of(words.strip()).filter(w -> !w.isEmpty());
  }
}
