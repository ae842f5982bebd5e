using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Workflows.Actors;

/// <summary>Under which name an act goes into the file: a substitute's shows whom it stands for, 李四（代张三）.</summary>
public sealed record Signature
{
    public required string By { get; init; }

    public required string ByName { get; init; }

    /// <summary>The id of the absent person; null for a person acting for themselves.</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>The person's own name, or the substitute's with the absent person's behind it.</summary>
    public static Signature Of(Actor actor, Absence? absence)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return absence is null
            ? new Signature { By = actor.Id, ByName = actor.Name }
            : new Signature
            {
                By = actor.Id,
                ByName = $"{actor.Name}（代{absence.Person.Name}）",
                OnBehalfOf = absence.Person.Id,
            };
    }

    /// <summary>The signature under an act on a task.</summary>
    public static Signature Of(Actor actor, Tasks.TaskState task, CaseState state) =>
        Of(actor, Permissions.AbsenceFor(actor, task, state));
}
