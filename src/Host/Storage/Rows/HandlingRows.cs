namespace CreditSupervision.Host.Storage.Rows;

/// <summary>A copy of a case for reading, sent to a person or a division.</summary>
internal sealed class CopyRow
{
    public required string CaseId { get; set; }

    public required int Number { get; set; }

    public required string TaskId { get; set; }

    /// <summary>The reader; null where a division reads.</summary>
    public string? PersonId { get; set; }

    public string? Authority { get; set; }

    public string? Division { get; set; }

    public string? Position { get; set; }

    public required DateOnly SentOn { get; set; }

    public DateOnly? ReadOn { get; set; }
}

/// <summary>What a person has begun to write at a task. No part of the case: nobody else sees it, and it goes with the task.</summary>
internal sealed class DraftRow
{
    public required string CaseId { get; set; }

    public required string TaskId { get; set; }

    public required string PersonId { get; set; }

    /// <summary>The form as JSON, as the person left it.</summary>
    public required byte[] Body { get; set; }

    public required long AtMs { get; set; }
}
