using System.Globalization;
using CreditSupervision.Host.Auditing;
using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Stories;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Stories;
using Spectre.Console;

namespace CreditSupervision.Host.Cli.Demo;

/// <summary>One telling of the demonstration: runs all stories under one clock, then prints them one after the other.</summary>
internal sealed class DemoRun(IServiceProvider services, CultureInfo culture, CommandConsole console)
{
    private const int LongestLine = 4000;

    private readonly Dictionary<Story, List<StoryMoment>> moments = [];
    private readonly IAnsiConsole ansi = AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(console.Out),
        Interactive = InteractionSupport.No,
    });

    private bool IsEnglish => culture.TwoLetterISOLanguageName == "en";

    /// <summary>True where every line ended as its story says and the audit chain is whole.</summary>
    public async Task<bool> TellAsync(
        IReadOnlyList<Story> stories, string handover, CancellationToken cancellationToken)
    {
        // A pipe has no width; lines are not to be broken in the middle of a sentence.
        ansi.Profile.Width = LongestLine;
        DateOnly handoverDay = stories.SelectMany(story => story.Steps)
            .First(step => step.Act is StoryAct.Open { Penalty: not null }).On;
        StoryTeller teller = services.GetRequiredService<StoryTeller>();
        await RunAsync(teller, stories, DateOnly.MinValue, handoverDay.AddDays(-1), cancellationToken);
        services.GetRequiredService<DevClock>().TrySet(handoverDay);
        IReadOnlyList<JudgedPenalty> judged =
            await services.GetRequiredService<PenaltyDelivery>().BringAsync(handover, cancellationToken);
        await RunAsync(teller, stories, handoverDay, DateOnly.MaxValue, cancellationToken);

        PrintImport(handover, handoverDay, judged);
        Timeline timeline = new(
            ansi,
            services.GetRequiredService<DefinitionCatalogue>(),
            services.GetRequiredService<PeopleDirectory>(),
            culture);
        foreach (Story story in stories.OrderByDescending(StartsWithPenalty))
            timeline.Write(story, moments[story]);
        return await ConcludeAsync(stories, cancellationToken);
    }

    private async Task RunAsync(
        StoryTeller teller, IReadOnlyList<Story> stories, DateOnly from, DateOnly until, CancellationToken cancellationToken)
    {
        await foreach (StoryMoment moment in teller.TellAsync(stories, from, until, cancellationToken))
        {
            if (!moments.TryGetValue(moment.Story, out List<StoryMoment>? told))
                moments[moment.Story] = told = [];
            told.Add(moment);
        }
    }

    private static bool StartsWithPenalty(Story story) =>
        story.Steps.Any(step => step.Act is StoryAct.Open { Penalty: not null });

    private void PrintImport(string file, DateOnly day, IReadOnlyList<JudgedPenalty> judged)
    {
        ansi.MarkupLine($"[bold]── {(IsEnglish ? "Import" : "导入")} {Path.GetFileName(file)} {day:yyyy-MM-dd} ──[/]");
        foreach (JudgedPenalty penalty in judged)
        {
            ansi.MarkupLine($"{penalty.ListedName.EscapeMarkup()}  {penalty.Row.Record.DecisionNumber.EscapeMarkup()}  "
                + $"[bold]{Say(penalty.Triage.Title).EscapeMarkup()}[/]");
            ansi.MarkupLine($"    {Say(penalty.Triage.Reason).EscapeMarkup()}");
            if (penalty.Triage.Missing.Count > 0)
            {
                string missing = string.Join(IsEnglish ? ", " : "、", penalty.Triage.Missing.Select(document => Say(document.Title)));
                ansi.MarkupLine($"    {(IsEnglish ? "missing" : "缺")}：{missing.EscapeMarkup()}");
            }
        }
    }

    private async Task<bool> ConcludeAsync(IReadOnlyList<Story> stories, CancellationToken cancellationToken)
    {
        AuditReport audit = await services.GetRequiredService<AuditVerification>().VerifyAsync(cancellationToken);
        int lines = moments.Values.Sum(told => told.Count);
        int different = moments.Values.Sum(told => told.Count(moment => moment.Difference is not null));
        int refused = moments.Values.Sum(told => told.Count(moment => moment.Step.ExpectedRefusal is not null));
        ansi.WriteLine();
        ansi.WriteLine(IsEnglish
            ? $"{stories.Count} stories, {lines} acts, {refused} refused as the law says, {different} otherwise than told; audit chain {(audit.IsSound ? "whole" : "BROKEN")}."
            : $"{stories.Count}个故事，{lines}个步骤，其中{refused}次依法拒绝，与预期不符{different}处；审计链{(audit.IsSound ? "完整" : "断裂")}。");
        return different == 0 && audit.IsSound;
    }

    private string Say(BilingualText text) => text.In(culture.Name);
}
