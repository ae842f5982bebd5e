namespace CreditSupervision.Workflows.Cases;

/// <summary>The identity of a case for ever, for example <c>LR-430100-2026-3</c>; given by the host, never reused.</summary>
public readonly record struct CaseId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>The identity of a listing in the register of serious violations; the listing case that made it names it.</summary>
public readonly record struct EntryId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>The identity of a task inside its case: the flow position that opened it.</summary>
public readonly record struct TaskId(string Value)
{
    public override string ToString() => Value;
}
