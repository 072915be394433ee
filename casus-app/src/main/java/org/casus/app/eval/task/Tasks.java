package org.casus.app.eval.task;

import java.util.List;
import java.util.Optional;
import org.casus.app.eval.Task;

/** All tasks. */
public final class Tasks {
  private static final List<Task> ALL =
      List.of(
          new TypesTask(),
          new NoEventTask(),
          new DyadsTask(),
          new RecordsTask(),
          new ActorsTask(),
          new FactualityTask(),
          new AttributionTask(),
          new CasualtiesTask(),
          new IncidentsTask(),
          new DatesTask(),
          new TimexTask(),
          new EventLocationTask(),
          new ToponymsTask(),
          new BoilerplateTask(),
          new CoreferenceTask(),
          new EntitiesTask());

  private Tasks() {}

  public static List<Task> all() {
    return ALL;
  }

  public static List<String> names() {
    return ALL.stream().map(Task::name).toList();
  }

  public static Optional<Task> named(String name) {
    return ALL.stream().filter(t -> t.name().equals(name)).findFirst();
  }
}
