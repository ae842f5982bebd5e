using System.Text;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Lifecycles;
using CreditSupervision.Workflows.Records;

namespace CreditSupervision.Workflows.Tests.Histories;

/// <summary>What was written once folds for ever to the same bytes. See the folder's README.</summary>
public sealed class StoredHistoryTests
{
    static StoredHistoryTests()
    {
        if (Environment.GetEnvironmentVariable("RECORD_HISTORIES") == "1")
            HistoryRecording.WriteMissing();
    }

    public static TheoryData<string> Names() => [.. StoredHistory.Names()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Stored_FoldedToday_IsTheStateOfTheDayItWasWritten(string name)
    {
        StoredHistory stored = StoredHistory.Read(name);

        CaseState folded = CaseEvolution.Fold(stored.Final.Id, stored.Events);

        Assert.Equal(Encoding.UTF8.GetString(stored.StateBytes), Encoding.UTF8.GetString(CaseJson.WriteState(folded)));
    }

    [Fact]
    public void Stored_Together_HoldAClosedCaseOfEveryKind()
    {
        HashSet<string> kinds =
            [.. StoredHistory.All().Where(stored => stored.Final.IsClosed).Select(stored => stored.Final.Kind.Value)];

        Assert.Empty(LifecycleCatalogue.All.Select(lifecycle => lifecycle.Kind.Value).Except(kinds));
    }

    [Fact]
    public void Stored_Together_HoldEveryEvent()
    {
        HashSet<string> names = [.. StoredHistory.All().SelectMany(stored => HistoryRecording.NamesIn(stored.Events))];

        string missing = string.Join(", ", CaseJson.EventNames.Values.Except(names).Order(StringComparer.Ordinal));

        Assert.Equal("", missing);
    }
}
