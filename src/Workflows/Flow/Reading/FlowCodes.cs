namespace CreditSupervision.Workflows.Flow.Reading;

/// <summary>
/// The stable codes of the reader (to F29) and of the checks (from F30). A code is never reused for another reason.
/// </summary>
internal static class FlowCodes
{
    /// <summary>The file is no JSON that can be read: syntax, size, depth, a member named twice.</summary>
    public const string NotReadable = "F01";

    /// <summary>A member is missing or of the wrong kind.</summary>
    public const string Member = "F02";

    /// <summary>A text for people lacks a language.</summary>
    public const string Language = "F03";

    /// <summary>A variable is declared wrongly.</summary>
    public const string Variable = "F04";

    /// <summary>A variable is used that is not declared, or does not fit its use.</summary>
    public const string VariableUse = "F05";

    /// <summary>An activity type nobody runs.</summary>
    public const string ActivityType = "F06";

    /// <summary>An id is missing, used twice, badly written, or not what the node id says.</summary>
    public const string Identity = "F07";

    /// <summary>A step is used twice or not there.</summary>
    public const string Step = "F08";

    /// <summary>A member nobody reads: it would be lost on people who rely on it.</summary>
    public const string UnknownMember = "F09";

    /// <summary>A required input is missing.</summary>
    public const string MissingInput = "F10";

    /// <summary>An input of the wrong type or with the wrong kind of expression.</summary>
    public const string Expression = "F11";

    /// <summary>An input computed by a script.</summary>
    public const string Script = "F12";

    /// <summary>A value outside the allowed ones.</summary>
    public const string Value = "F13";

    /// <summary>A connection with an end that is not there, or the same connection twice.</summary>
    public const string Connection = "F14";

    /// <summary>A port the activity does not have.</summary>
    public const string Port = "F15";

    /// <summary>Not exactly one start.</summary>
    public const string Start = "F16";

    /// <summary>Larger than a definition may be.</summary>
    public const string Size = "F17";

    /// <summary>A feature of the format that our engine does not run.</summary>
    public const string Feature = "F18";

    /// <summary>A question to the rule book without a way for "undetermined".</summary>
    public const string Undetermined = "F19";

    /// <summary>A trigger in a status where the lifecycle forbids it.</summary>
    public const string Forbidden = "F30";

    /// <summary>The flow is over and the case is not.</summary>
    public const string EndsOpen = "F31";

    /// <summary>The case is open and nothing will ever move it on.</summary>
    public const string Stuck = "F32";

    /// <summary>A task that is never due.</summary>
    public const string NoDueDay = "F33";

    /// <summary>A task that nobody holds.</summary>
    public const string NoHolder = "F34";

    /// <summary>A choice or an outcome that leads nowhere.</summary>
    public const string NoConnection = "F35";

    /// <summary>
    /// The outcomes of a decision of the rule book are not those the definition connects or requires.
    /// </summary>
    public const string Outcomes = "F36";

    /// <summary>A loop without anything that waits.</summary>
    public const string SilentLoop = "F37";

    /// <summary>A decision of the rule book asks for a fact that no variable holds.</summary>
    public const string NoVariable = "F38";

    /// <summary>An activity the flow never comes to.</summary>
    public const string Unreachable = "F39";

    /// <summary>Branches meet without a join.</summary>
    public const string ImplicitMerge = "F40";

    /// <summary>Too large to be walked through.</summary>
    public const string NotWalked = "F41";

    /// <summary>A decision or value the rule book does not give.</summary>
    public const string NoDecision = "F42";

    /// <summary>A variable that does not fit the fact of the rule book.</summary>
    public const string FactMismatch = "F43";

    /// <summary>A connection back that Elsa would not follow.</summary>
    public const string BadLoop = "F44";

    /// <summary>What may happen to the case as a whole names a status, limit or parameter that is not there.</summary>
    public const string Course = "F45";

    /// <summary>An escalation that watches a clock the task does not have, or goes to nobody.</summary>
    public const string Escalation = "F46";
    /// <summary>A way back that the lifecycle or the picture does not allow.</summary>
    public const string BadReturn = "F47";
}
