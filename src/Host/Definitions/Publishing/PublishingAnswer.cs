using CreditSupervision.Workflows.Publications;

namespace CreditSupervision.Host.Definitions.Publishing;

/// <summary>What came of an act on a draft of definitions.</summary>
public abstract record PublishingAnswer
{
    private PublishingAnswer()
    {
    }

    /// <summary>The draft as the act left it.</summary>
    public sealed record Done(PublicationState State) : PublishingAnswer;

    public sealed record No(PublicationRefusal Refusal) : PublishingAnswer;

    /// <summary>The request id was used for something else.</summary>
    public sealed record Reused(string RequestId) : PublishingAnswer;
}

/// <summary>Who acts, and under which request id; null where none was given.</summary>
public sealed record PublishingCaller(Workflows.Actors.Actor Actor, string? RequestId);
