namespace CreditSupervision.Workflows.Tasks;

/// <summary>What a person may do with a task besides finishing it, in the order a desk shows it.</summary>
public enum TaskVerb
{
    /// <summary>签收.</summary>
    Claim,

    /// <summary>退还 a claim, or call a delegation back.</summary>
    Release,

    /// <summary>会签, 或签.</summary>
    Sign,

    /// <summary>退回.</summary>
    Return,

    /// <summary>转办.</summary>
    Transfer,

    /// <summary>委托.</summary>
    Delegate,

    /// <summary>加签.</summary>
    AddSigner,

    /// <summary>减签.</summary>
    RemoveSigner,

    /// <summary>催办.</summary>
    Urge,

    /// <summary>抄送.</summary>
    Copy,
}
