using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Workflows.Cases;

/// <summary>
/// An order about one task other than finishing it: what an official may do with work on the desk. Sent by a person;
/// the task is named by its id or, where a caller only knows that, by its step.
/// </summary>
public abstract record TaskCommand : CaseCommand
{
    private protected TaskCommand()
    {
    }

    public required TaskId Task { get; init; }

    /// <summary>The sign-in name of the person the order names, who must be looked up before it is decided; null for none.</summary>
    public string? NamedPerson() => this switch
    {
        TransferTask transfer => transfer.To.Person,
        DelegateTask delegating => delegating.Person,
        AddSigner adding => adding.Person,
        CopyTask copy => copy.To.Person,
        _ => null,
    };
}

/// <summary>退回: sends the case back to a step already done, as far as the definition allows.</summary>
public sealed record ReturnTask : TaskCommand
{
    /// <summary><c>previous</c>, <c>proposer</c> or a step's stable key.</summary>
    public required string To { get; init; }

    /// <summary>What has to be corrected; always required.</summary>
    public required string Opinion { get; init; }
}

/// <summary>撤回: who finished a task takes it back while nobody has built on it.</summary>
public sealed record WithdrawTask : TaskCommand
{
    public required string Reason { get; init; }
}

/// <summary>转办: hands the task over to a person or a post for good.</summary>
public sealed record TransferTask : TaskCommand
{
    public required TaskReceiver To { get; init; }

    public required string Reason { get; init; }
}

/// <summary>委托: lets another person prepare the act; the owner confirms it.</summary>
public sealed record DelegateTask : TaskCommand
{
    /// <summary>The person's sign-in name.</summary>
    public required string Person { get; init; }

    public required string Reason { get; init; }
}

/// <summary>签收: says who of the division has the task.</summary>
public sealed record ClaimTask : TaskCommand;

/// <summary>Gives a claim back to the division, or calls an open delegation back.</summary>
public sealed record ReleaseTask : TaskCommand;

/// <summary>加签: asks one more person for a signature.</summary>
public sealed record AddSigner : TaskCommand
{
    public required string Person { get; init; }

    public required SignerPlace Place { get; init; }

    public required string Reason { get; init; }
}

/// <summary>减签: takes back a request for a signature that was not given yet.</summary>
public sealed record RemoveSigner : TaskCommand
{
    public required string Person { get; init; }

    public required string Reason { get; init; }
}

/// <summary>会签 and 或签: the signature of one signer, with an opinion; it never decides by itself.</summary>
public sealed record SignTask : TaskCommand
{
    public required bool Agrees { get; init; }

    /// <summary>Required where the signer does not agree.</summary>
    public string Opinion { get; init; } = "";
}

/// <summary>催办: asks the holder to get on with it.</summary>
public sealed record UrgeTask : TaskCommand
{
    public required string Reason { get; init; }
}

/// <summary>抄送: gives a person or a division a copy to read (待阅).</summary>
public sealed record CopyTask : TaskCommand
{
    public required TaskReceiver To { get; init; }
}

/// <summary>阅办: the reader of a copy has read it. The only order about a task that a closed case still takes.</summary>
public sealed record MarkRead : TaskCommand;
