package org.casus.app.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work done by several threads whose results come in the order of what went in. Holds a bounded
 * number of pieces: whoever hands in more waits. Use from one thread.
 */
final class OrderedWork<I, O> implements AutoCloseable {
  private static final int AHEAD = 8;
  private final ExecutorService workers;
  private final Deque<Future<O>> queue = new ArrayDeque<>();
  private final int most;
  private final Function<I, O> work;
  private final Consumer<O> sink;

  OrderedWork(int threads, Function<I, O> work, Consumer<O> sink) {
    this.workers =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              // Deep trees and long articles want more than the usual stack.
              Thread thread = new Thread(null, task, "reader", 16L << 20);
              thread.setDaemon(true);
              return thread;
            });
    this.most = threads * AHEAD;
    this.work = work;
    this.sink = sink;
  }

  /** Hands in one piece; results that are ready, and the oldest if too many wait, go out. */
  void put(I piece) {
    while (!queue.isEmpty() && (queue.size() >= most || queue.peek().isDone())) {
      sink.accept(result(queue.remove()));
    }
    queue.add(workers.submit(() -> work.apply(piece)));
  }

  /** Waits for all that was handed in. */
  void finish() {
    while (!queue.isEmpty()) {
      sink.accept(result(queue.remove()));
    }
  }

  private static <O> O result(Future<O> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
