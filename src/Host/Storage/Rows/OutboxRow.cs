namespace CreditSupervision.Host.Storage.Rows;

/// <summary>Something the outside is owed because of an event.</summary>
internal sealed class OutboxRow
{
    /// <summary>A message to a receiver.</summary>
    public const string Delivery = "delivery";

    /// <summary>Every other open case about the entry ends as moot.</summary>
    public const string EndCases = "endCases";

    /// <summary>The cases that show the entry a second time hear what became of it.</summary>
    public const string TellFollowers = "tellFollowers";

    /// <summary>A case opens by itself.</summary>
    public const string OpenCase = "openCase";

    /// <summary>What other registers built on the entry is taken back.</summary>
    public const string RollBack = "rollBack";

    /// <summary>Questions about the entry are asked again.</summary>
    public const string Review = "review";

    /// <summary>The pending repairs of a party are judged again.</summary>
    public const string ReviewRepairs = "reviewRepairs";

    /// <summary>A person is told that a changed decision is still to be published.</summary>
    public const string AskRepublication = "askRepublication";

    public const string Waiting = "waiting";

    public const string Delivered = "delivered";

    /// <summary>Parked after too many failures; a person must look.</summary>
    public const string Incident = "incident";

    /// <summary>
    /// Case, sequence and place among the event's effects: the same effect has the same id for ever, so a rebuild finds
    /// what was delivered and a receiver recognises a repeat.
    /// </summary>
    public required string Id { get; set; }

    public required string CaseId { get; set; }

    public required long EventPosition { get; set; }

    public required string Kind { get; set; }

    /// <summary>Empty for an effect on other cases.</summary>
    public required string Receiver { get; set; }

    /// <summary>The kind of message, the act that ended the entry, or the kind of case to open.</summary>
    public required string Content { get; set; }

    public string? EntryId { get; set; }

    /// <summary>The message or the effect itself, fixed when the event was committed.</summary>
    public required byte[] Payload { get; set; }

    public required DateOnly NotBefore { get; set; }

    public required string State { get; set; }

    public int Attempts { get; set; }

    public long NextAttemptMs { get; set; }

    public long? DeliveredMs { get; set; }

    public string? Receipt { get; set; }

    public string? LastError { get; set; }
}
