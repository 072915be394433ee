package org.casus.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import picocli.CommandLine;

/** Where the program starts. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    int status = run(new FileOutputStream(FileDescriptor.out), arguments);
    System.out.flush();
    System.err.flush();
    System.exit(status);
  }

  /**
   * Carries out one command line and returns the exit status.
   *
   * @param standard standard output unbuffered and without a veil, so that what cannot be written
   *     is noticed
   */
  static int run(OutputStream standard, String... arguments) {
    CommandLine commands = Commands.all(standard);
    return commands
        .setParameterExceptionHandler(new UsageErrors())
        .setExecutionExceptionHandler(Main::failed)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(arguments);
  }

  private static int failed(Exception fault, CommandLine command, CommandLine.ParseResult parsed) {
    if (fault instanceof Usage usage) {
      return UsageErrors.print(usage);
    }
    if (fault instanceof CannotRun cannot) {
      System.err.println(cannot.code() + "  " + cannot.getMessage());
      System.err.println("  next: " + cannot.next());
      return Exit.COULD_NOT_RUN;
    }
    if (fault instanceof IOException io) {
      return cannotWrite(io);
    }
    System.err.println("internal-error  a fault in Casus: " + fault);
    fault.printStackTrace();
    System.err.println("  next: please report this with the command and its input");
    return Exit.COULD_NOT_RUN;
  }

  /** A reader that went away ({@code | head}) is no fault; a full disk is. */
  private static int cannotWrite(IOException fault) {
    String said = String.valueOf(fault.getMessage());
    if (said.contains("Broken pipe") || said.contains("pipe is being closed")) {
      return Exit.WELL;
    }
    System.err.println("output-unwritable  " + said);
    System.err.println("  next: make room or name another file with --out, and run again");
    return Exit.COULD_NOT_RUN;
  }
}
