namespace CreditSupervision.Host.Storage.Rows;

/// <summary>One event of one case. Only ever inserted; the database refuses anything else.</summary>
internal sealed class EventRow
{
    /// <summary>The order of the commits over all cases.</summary>
    public long Position { get; set; }

    public required string CaseId { get; set; }

    public required long Sequence { get; set; }

    /// <summary>The stable name with its version, for example <c>task-completed/1</c>.</summary>
    public required string Name { get; set; }

    public required byte[] Body { get; set; }

    public required long AtMs { get; set; }

    /// <summary>The calendar day in China on which it was decided.</summary>
    public required DateOnly Day { get; set; }

    public required string ActorId { get; set; }

    public required string ActorName { get; set; }

    /// <summary>Authority, division and positions as JSON; null for the system and a party.</summary>
    public string? ActorPost { get; set; }

    /// <summary>The request id of the command; null where the caller gave none.</summary>
    public string? CommandId { get; set; }
}

/// <summary>The snapshot of a case and the columns lists are read by.</summary>
internal sealed class CaseRow
{
    public required string Id { get; set; }

    public required string Kind { get; set; }

    public required string Status { get; set; }

    public required string Authority { get; set; }

    public required string PartyCode { get; set; }

    public required string PartyName { get; set; }

    public string? EntryId { get; set; }

    /// <summary>The number of the penalty decision the case is about; null where none was stated.</summary>
    public string? PenaltyNumber { get; set; }

    /// <summary>The id without its serial number; serials are gap-free inside a series.</summary>
    public required string Series { get; set; }

    public required int Serial { get; set; }

    public required DateOnly OpenedOn { get; set; }

    /// <summary>The version of the workflow the case runs by, for counting without its state.</summary>
    public int DefinitionVersion { get; set; }

    public DateOnly? ClosedOn { get; set; }

    /// <summary>The first day of the suspension that holds; null while the case goes on.</summary>
    public DateOnly? SuspendedOn { get; set; }

    /// <summary>The nearest day on which a report is due; null for a case that nobody supervises.</summary>
    public DateOnly? ReportDue { get; set; }

    /// <summary>The number of events; guards the update.</summary>
    public required long Sequence { get; set; }

    public required byte[] State { get; set; }
}

/// <summary>A case that a defect stopped. Kept apart from the snapshot: it is no fold of the events.</summary>
internal sealed class HoldRow
{
    public required string CaseId { get; set; }

    public required string Reason { get; set; }

    public required long AtMs { get; set; }
}

/// <summary>A task: open, done or cancelled.</summary>
internal sealed class TaskRow
{
    public const string Open = "open";

    public const string Done = "done";

    public const string Cancelled = "cancelled";

    public required string CaseId { get; set; }

    public required string TaskId { get; set; }

    public required string State { get; set; }

    public required string Kind { get; set; }

    public required string Step { get; set; }

    public required string TitleZh { get; set; }

    public required string TitleEn { get; set; }

    public required string HolderAuthority { get; set; }

    public required string HolderDivision { get; set; }

    public string? HolderPosition { get; set; }

    /// <summary>The line of duty inside the division; null where the whole division has the task.</summary>
    public string? HolderLine { get; set; }

    public required string PartyCode { get; set; }

    public required string PartyName { get; set; }

    public required DateOnly OpenedOn { get; set; }

    public DateOnly? LegalDue { get; set; }

    public DateOnly? OfficeDue { get; set; }

    /// <summary>Who has the task in hand by name; null where the whole post has.</summary>
    public string? AssigneeId { get; set; }

    public string? AssigneeName { get; set; }

    /// <summary>The day of the last reminder; null where nobody urged.</summary>
    public DateOnly? UrgedOn { get; set; }

    /// <summary>
    /// Whose signature is missing, each between bars: sign-in names of those who were asked, posts of the definition as
    /// <see cref="HandlingProjection.Mark(string, string, string?)"/> writes them; null where none is.
    /// </summary>
    public string? Signers { get; set; }

    /// <summary>The posts that were reminded because a day drew near or passed, each between bars; null where none was.</summary>
    public string? Reminded { get; set; }

    public string? Outcome { get; set; }

    public string? OutcomeZh { get; set; }

    public string? OutcomeEn { get; set; }

    public string? DoneBy { get; set; }

    public DateOnly? DoneOn { get; set; }
}

/// <summary>A day on which a case wakes by itself.</summary>
internal sealed class TimerRow : LeasedRow
{
    public required string CaseId { get; set; }

    public required string TimerId { get; set; }

    public required DateOnly WakesOn { get; set; }
}

/// <summary>A document that was issued.</summary>
internal sealed class LetterRow
{
    public required string CaseId { get; set; }

    public required long Sequence { get; set; }

    public required string Authority { get; set; }

    public string? Word { get; set; }

    public int? Year { get; set; }

    public int? Number { get; set; }

    public required string Template { get; set; }

    public required string TitleZh { get; set; }

    public required string TitleEn { get; set; }

    public string? FullNumber { get; set; }

    public required string Recipient { get; set; }

    public required DateOnly IssuedOn { get; set; }
}
