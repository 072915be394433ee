package org.casus.app.export;

import org.casus.event.EventType;

/**
 * Colour and underline for a terminal, or nothing at all. Colour is never the only sign: the words
 * say the same.
 */
public enum Palette {
  PLAIN {
    @Override
    String paint(String codes, String words) {
      return words;
    }
  },
  ANSI {
    @Override
    String paint(String codes, String words) {
      return "\u001b[" + codes + "m" + words + "\u001b[0m";
    }
  };

  abstract String paint(String codes, String words);

  String strong(String words) {
    return paint("1", words);
  }

  String faint(String words) {
    return paint("2", words);
  }

  /** Underlined, in the colour of the type's quadrant: green and cyan for peace, yellow and red. */
  String trigger(EventType type, String words) {
    return paint("1;4;" + colour(type), words);
  }

  String type(EventType type, String words) {
    return paint("1;" + colour(type), words);
  }

  private static String colour(EventType type) {
    return switch (type.quad()) {
      case 1 -> "36";
      case 2 -> "32";
      case 3 -> "33";
      default -> "31";
    };
  }
}
