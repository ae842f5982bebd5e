using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Cases;

/// <summary>The names of the registers as people read them; asked by refusals, pages and answers.</summary>
public static class RegisterTitles
{
    private static readonly Dictionary<RegisterName, BilingualText> Known = new()
    {
        [RegisterName.SeriousList] = new("严重违法失信名单", "list of serious violations"),
        [RegisterName.AbnormalList] = new("经营异常名录", "abnormal list"),
        [RegisterName.Penalties] = new("行政处罚公示信息", "published penalties"),
        [RegisterName.IndividualBusinesses] =
            new("经营异常状态的个体工商户", "individual businesses marked as abnormal"),
        [RegisterName.SpotChecks] = new("抽查检查不合格公示信息", "published negative spot-check results"),
        [RegisterName.TypicalCases] = new("典型案例", "typical cases"),
        [RegisterName.ConcentratedPublicity] = new("集中公示", "concentrated publicity"),
    };

    /// <summary>The name; that of any register where <paramref name="register"/> is null.</summary>
    public static BilingualText Of(RegisterName? register) => register is { } known
        ? Known[known]
        : new BilingualText("名录", "registers");
}
