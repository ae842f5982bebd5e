using System.Text.RegularExpressions;
using CreditSupervision.Host.Connectors.Tables;

namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>
/// What a case-handling system writes into the remarks in the form <c>列入依据=L44-05-04;裁量档次=从重</c>. Unknown keys and free
/// text are left alone. A value marked <c>(推断)</c> is somebody's inference and no fact: it stays unknown here.
/// </summary>
public sealed partial record PenaltyAnnotations
{
    public const string GroundKey = "列入依据";
    public const string BandKey = "裁量档次";
    public const string ViolationKey = "违法行为发生日";
    public const string SourceKey = "来源";
    public const string VileNatureKey = "性质恶劣";
    public const string SeriousCircumstancesKey = "情节严重";
    public const string LargeHarmKey = "社会危害较大";
    public const string FactorsKey = "已说理因素";
    public const string LackOfIntentKey = "无主观故意";
    public const string PlannedDecisionKey = "拟作出处罚日";
    public const string StandingKey = "处罚效力";
    public const string StandingDayKey = "效力变动日";
    public const string ProcedureKey = "处罚程序";
    public const string VeryLargeFineKey = "罚款数额特别较大";
    public const string RepeatedKey = "多次违法受到处罚";
    public const string LinkedListKey = "同时列入严重违法失信名单";
    public const string InferredMark = "(推断)";

    private const string Yes = "是";
    private const string No = "否";

    public static PenaltyAnnotations None { get; } = new();

    /// <summary>The listing ground the sender states.</summary>
    public string? Ground { get; init; }

    /// <summary>A ground somebody inferred, to be shown and never judged on.</summary>
    public string? InferredGround { get; init; }

    /// <summary>The code of the fact <c>discretionBand</c>.</summary>
    public string? DiscretionBand { get; init; }

    public DateOnly? ViolationOn { get; init; }

    /// <summary>The number of the row in the place it was taken from, for rows without a decision number.</summary>
    public string? Source { get; init; }

    public bool? VileNature { get; init; }

    public bool? SeriousCircumstances { get; init; }

    public bool? LargeHarm { get; init; }

    /// <summary>The day for which a penalty is planned that was announced and not yet decided (SL-44 art. 13(1)).</summary>
    public DateOnly? PlannedDecisionOn { get; init; }

    /// <summary>How many of the factors of the assessment carry a written reason.</summary>
    public int? FactorsReasoned { get; init; }

    public bool? LackOfIntentProven { get; init; }

    /// <summary>What became of the penalty, as the code of the fact <c>underlyingPenalty</c>; null while it stands.</summary>
    public string? Standing { get; init; }

    /// <summary>The day the document about it arrived or took effect.</summary>
    public DateOnly? StandingOn { get; init; }

    /// <summary>The code of the fact <c>procedure</c>; a record has no field for it.</summary>
    public string? Procedure { get; init; }

    public bool? VeryLargeFine { get; init; }

    public bool? Repeated { get; init; }

    public bool? LinkedSeriousList { get; init; }

    /// <summary>
    /// Parses remarks; keys with a wrong value, or standing twice, are named in <paramref name="wrong"/>.
    /// </summary>
    public static PenaltyAnnotations Parse(
        string? remarks, PenaltyKinds kinds, IReadOnlySet<string>? knownGrounds, out IReadOnlyList<string> wrong)
    {
        PenaltyAnnotations annotations = None;
        List<string> wrongKeys = [];
        HashSet<string> seen = [];
        foreach (string part in (remarks ?? "").Split([';', '；', '\n']))
        {
            int equals = part.IndexOfAny(['=', '＝']);
            if (equals < 0)
                continue;
            string key = part[..equals].Trim();
            string value = part[(equals + 1)..].Trim().Replace('（', '(').Replace('）', ')');
            bool isInferred = value.EndsWith(InferredMark, StringComparison.Ordinal);
            PenaltyAnnotations? next = isInferred
                ? annotations.WithInferred(key, value[..^InferredMark.Length].Trim())
                : annotations.With(key, value, kinds, knownGrounds);
            if (next is null || (next != annotations && !seen.Add(key)))
                wrongKeys.Add(key);
            annotations = next ?? annotations;
        }
        wrong = wrongKeys;
        return annotations;
    }

    // The same annotations for an unknown key, null for a wrong value.
    private PenaltyAnnotations? With(
        string key, string value, PenaltyKinds kinds, IReadOnlySet<string>? grounds) => key switch
        {
            GroundKey => IsGround(value, grounds) ? this with { Ground = value } : null,
            BandKey => kinds.BandOf(value) is string band ? this with { DiscretionBand = band } : null,
            ViolationKey => RecordDay.TryParse(value, out DateOnly day) ? this with { ViolationOn = day } : null,
            PlannedDecisionKey => RecordDay.TryParse(value, out DateOnly day) ? this with { PlannedDecisionOn = day } : null,
            SourceKey => value.Length > 0 ? this with { Source = value } : null,
            VileNatureKey => Flag(value) is bool flag ? this with { VileNature = flag } : null,
            SeriousCircumstancesKey => Flag(value) is bool flag ? this with { SeriousCircumstances = flag } : null,
            LargeHarmKey => Flag(value) is bool flag ? this with { LargeHarm = flag } : null,
            LackOfIntentKey => Flag(value) is bool flag ? this with { LackOfIntentProven = flag } : null,
            FactorsKey when value.Length == 1 && char.IsAsciiDigit(value[0]) =>
                this with { FactorsReasoned = value[0] - '0' },
            FactorsKey => null,
            StandingKey => StandingOf(value) is { } standing ? this with { Standing = standing } : null,
            ProcedureKey => ProcedureOf(value) is { } procedure ? this with { Procedure = procedure } : null,
            VeryLargeFineKey => Flag(value) is bool flag ? this with { VeryLargeFine = flag } : null,
            RepeatedKey => Flag(value) is bool flag ? this with { Repeated = flag } : null,
            LinkedListKey => Flag(value) is bool flag ? this with { LinkedSeriousList = flag } : null,
            StandingDayKey => RecordDay.TryParse(value, out DateOnly day) ? this with { StandingOn = day } : null,
            _ => this,
        };

    private PenaltyAnnotations WithInferred(string key, string value) =>
        key == GroundKey && value.Length > 0 ? this with { InferredGround = value } : this;

    private static bool IsGround(string value, IReadOnlySet<string>? grounds) =>
        grounds?.Contains(value) ?? GroundForm.IsMatch(value);

    private static string? StandingOf(string value) => value switch
    {
        "撤销" => "annulled",
        "确认违法" => "declaredIllegal",
        "无效" => "void",
        "变更" => "changed",
        _ => null,
    };

    private static string? ProcedureOf(string value) => value switch
    {
        "普通程序" or "普通" => "ordinary",
        "简易程序" or "简易" => "summary",
        _ => null,
    };

    private static bool? Flag(string value) => value switch
    {
        Yes => true,
        No => false,
        _ => null,
    };

    [GeneratedRegex(@"^[A-Z]+[0-9]+-[0-9]{2}-[0-9]{2}[a-z]?\z", RegexOptions.CultureInvariant)]
    private static partial Regex GroundForm { get; }
}
