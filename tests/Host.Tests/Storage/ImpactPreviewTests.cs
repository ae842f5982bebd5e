using System.Diagnostics;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Definitions.Publishing;
using CreditSupervision.Rules;
using CreditSupervision.Rules.Preview;
using Xunit.Abstractions;

namespace CreditSupervision.Host.Tests.Storage;

public sealed class ImpactPreviewTests(ITestOutputHelper output)
{
    private static readonly DateOnly Today = new(2026, 1, 5);

    [Fact]
    public async Task Run_OverAHundredThousandEntries_JudgesEachDifferentQuestionOnce()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Today);
        await EntrySeed.FillAsync(world, 100_000);
        LoadedDefinitions after = Draft("parameters/repair.yaml", "value: 12,", "value: 18,");
        List<int> told = [];
        await world.Get<ImpactPreview>().RunAsync(StorageWorld.Definitions, after, Today, (_, _) => { }, CancellationToken.None);
        long began = Stopwatch.GetTimestamp();
        TimeSpan before = Environment.CpuUsage.TotalTime;

        ImpactReport report = await world.Get<ImpactPreview>().RunAsync(
            StorageWorld.Definitions, after, Today, (done, _) => told.Add(done), CancellationToken.None);

        output.WriteLine($"{report.Subjects} entries, {report.Asked} questions, {report.Judged} judged, {report.Flips.Count} flips, "
            + $"{Stopwatch.GetElapsedTime(began).TotalSeconds:F2} s, processor {(Environment.CpuUsage.TotalTime - before).TotalSeconds:F2} s");
        Assert.Equal((100_000, 200_000), (report.Subjects, report.Asked));
        Assert.InRange(report.Judged, 1, 20_000);
        Assert.Equal(told.Order(), told);
        Assert.Equal(100_000, told[^1]);
        Assert.NotEmpty(report.Flips);
    }

    [Fact]
    public async Task Run_Flip_CarriesBothAnswersWithConditionsAndCitations()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Today);
        await EntrySeed.FillAsync(world, 200);
        LoadedDefinitions after = Draft("parameters/repair.yaml", "value: 12,", "value: 18,");

        ImpactReport report = await world.Get<ImpactPreview>().RunAsync(
            StorageWorld.Definitions, after, Today, (_, _) => { }, CancellationToken.None);

        ImpactReason reason = report.Reasons.First(one => one.Decision == "repair.serious-list" && one.Conditions.Count > 0);
        ImpactCondition condition = reason.Conditions[0];
        Assert.NotEqual(condition.Before, condition.After);
        Assert.NotEmpty(condition.CitesAfter);
        Assert.NotNull(reason.Before);
        Assert.NotNull(reason.After);
    }

    [Fact]
    public async Task Run_CachedComparison_AgreesWithJudgingEachQuestion()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Today);
        await EntrySeed.FillAsync(world, 300);
        LoadedDefinitions after = Draft("parameters/repair.yaml", "value: 12,", "value: 18,");
        RuleBook now = StorageWorld.Definitions.Catalogue.RuleBook;
        List<string> expected = [];
        await foreach (StoredQuestion question in world.Get<Queries.QuestionQueries>().OpenAsync(Today, CancellationToken.None))
        {
            if (DraftPreview.Compare(now, after.Catalogue.RuleBook, question) is { } flip)
                expected.Add($"{question.Subject} {question.Decision} {flip.Kind}");
        }

        ImpactReport report = await world.Get<ImpactPreview>().RunAsync(
            StorageWorld.Definitions, after, Today, (_, _) => { }, CancellationToken.None);

        Assert.Equal(expected, report.Flips.Select(line =>
            $"{line.Subject} {report.Reasons[line.Reason].Decision} {report.Reasons[line.Reason].Kind}"));
    }

    [Fact]
    public async Task Run_LetterDraft_TellsTheCasesThatMaySendItAndTouchesNone()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Today);
        await world.ProposedAsync();
        IReadOnlyList<string> before = await world.DumpAsync("tasks");
        string letter = StorageWorld.Definitions.Texts.First(text => text.Path == "letters/listing-notice.yaml").Content;
        LoadedDefinitions after = CatalogueReader.Read(
        [
            .. StorageWorld.Definitions.Texts.Select(text => text.Path switch
            {
                "letters/listing-notice.yaml" => text with { Content = letter + "# 改\n" },
                _ => text,
            }),
        ], isChecked: true).Definitions!;

        ImpactReport report = await world.Get<ImpactPreview>().RunAsync(
            StorageWorld.Definitions, after, Today, (_, _) => { }, CancellationToken.None);

        Assert.Equal("listing-notice", Assert.Single(report.Letters).Template);
        Assert.Empty(report.Flips);
        Assert.Equal(before, await world.DumpAsync("tasks"));
    }

    private static LoadedDefinitions Draft(string path, string old, string tried) => CatalogueReader.Read(
    [
        .. StorageWorld.Definitions.Texts.Select(text => text.Path == path
            ? text with { Content = text.Content.Replace(old, tried, StringComparison.Ordinal) }
            : text),
    ], isChecked: true).Definitions!;
}
