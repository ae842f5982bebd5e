using CreditSupervision.Rules;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Workflows.Tests.Model;

/// <summary>
/// Values for the facts a walk is asked for: mostly what lets a case go on, now and then anything of the type, so that
/// refusals and side ways are walked too.
/// </summary>
internal static class PlausibleFacts
{
    private const int MostlyOf = 6;
    private const int DaysBack = 90;

    private static readonly Dictionary<string, string> Favourable = new(StringComparer.Ordinal)
    {
        ["ground"] = "L44-05-02a",
        ["field"] = "foodProduction",
        ["heavierPenalty"] = "HP-2b",
        ["discretionBand"] = "aggravated",
        ["vileNature"] = "true",
        ["seriousCircumstances"] = "true",
        ["largeHarm"] = "true",
        ["factorsReasoned"] = "9",
        ["lackOfIntentProven"] = "false",
        ["restrictionOnParty"] = "false",
        ["restrictionRunning"] = "false",
        ["obligationsPerformed"] = "true",
        ["harmRemoved"] = "true",
        ["heavierPenaltiesSinceListing"] = "0",
        ["furtherPenaltySameKind"] = "false",
        ["onAbnormalList"] = "false",
        ["onSeriousList"] = "false",
        ["heavierPenaltyRemains"] = "false",
        ["priorSameDomainPenalties24M"] = "0",
        ["consentByNextHigher"] = "true",
        ["decisionEffective"] = "true",
        ["ableToPerform"] = "true",
        ["refusesOrEvades"] = "true",
        ["credibilityHarmed"] = "true",
        ["intentional"] = "true",
        ["repairGranted"] = "true",
        ["procedure"] = "ordinary",
        ["warningOnly"] = "false",
        ["registeredInProvince"] = "true",
        ["complete"] = "false",
        ["notFoundOnSite"] = "true",
        ["linkedToPenalty"] = "false",
        ["corrected"] = "true",
        ["recheckPassed"] = "true",
        ["courtRuling"] = "approvedPlan",
    };

    public static FactSet For(IEnumerable<FactDemand> demands, FlowDefinition definition, DateOnly today, Dice dice)
    {
        FactSet facts = FactSet.Empty;
        foreach (FactDemand demand in demands)
        {
            // A fact that is not demanded may stay unknown; one that is may be forgotten.
            if (dice.Once(demand.Required ? 12 : 2))
                continue;
            facts = facts.With(demand.Name, Value(definition.Variables[demand.Name], today, dice));
        }

        return facts;
    }

    private static FactValue Value(FlowVariable variable, DateOnly today, Dice dice)
    {
        string? favourable = dice.Once(MostlyOf) ? null : Favourable.GetValueOrDefault(variable.Name);
        return variable.Type switch
        {
            FactType.Flag => new FactValue.Flag(favourable is null ? dice.Once(2) : favourable == "true"),
            FactType.Count => new FactValue.Count(favourable is null ? dice.Roll(10) : long.Parse(
                favourable, System.Globalization.CultureInfo.InvariantCulture)),
            FactType.Day => new FactValue.Day(Day(variable, today, dice)),
            FactType.Money => new FactValue.Money(100L * dice.Roll(1_000_000)),
            FactType.Code => new FactValue.Code(favourable ?? (variable.Codes.Count > 0 ? dice.Pick(variable.Codes) : "x")),
            FactType.CodeSet => new FactValue.CodeSet(
                variable.Codes.Count > 0 ? [dice.Pick(variable.Codes), dice.Pick(variable.Codes)] : ["x"]),
            FactType.Text => new FactValue.Text("说明"),
            _ => throw new System.Diagnostics.UnreachableException(variable.Type.ToString()),
        };
    }

    private static DateOnly Day(FlowVariable variable, DateOnly today, Dice dice)
    {
        if (variable.MayLieAhead)
            return today.AddDays(dice.Roll(2000));
        if (variable.Name == "violationOn")
            return today.AddDays(-1 - dice.Roll(DaysBack));
        return dice.Once(MostlyOf) ? today.AddDays(1 - dice.Roll(DaysBack)) : today;
    }
}
