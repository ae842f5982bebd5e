using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Tests.Connectors.Penalties;

public sealed class SampleFileTests
{
    [Theory]
    [InlineData("published-listings.csv")]
    [InlineData("published-listings.gb18030.csv")]
    [InlineData("published-listings.xlsx")]
    public void PublishedListings_InEveryForm_AreSixIncompleteRowsAndOneReject(string file)
    {
        PenaltyLine[] lines = Read(file);

        PenaltyRow[] rows = [.. lines.OfType<PenaltyRow>()];
        Assert.Equal(
            ["PD-01", "PD-02", "PD-04", "PD-05", "PD-08", "PD-09"], rows.Select(row => row.Annotations.Source));
        Assert.All(rows, row => Assert.Contains(PenaltyField.DecisionNumber, row.Missing));
        Assert.All(rows, row => Assert.Null(row.Record.DecidedOn));
        RejectedRow rejected = Assert.Single(lines.OfType<RejectedRow>());
        Assert.Equal(6, rejected.RowNumber);
        Assert.Equal("P01 CF_XDR_MC", $"{rejected.Faults[0].Code} {rejected.Faults[0].Column}");
    }

    [Fact]
    public void PublishedListings_ThreeForms_HaveTheSameContent()
    {
        string[] text = Hashes("published-listings.csv");

        Assert.Equal(text, Hashes("published-listings.gb18030.csv"));
        Assert.Equal(text, Hashes("published-listings.xlsx"));
    }

    [Fact]
    public void PublishedListings_GroundsThatWereInferred_AreNoFacts()
    {
        PenaltyKinds kinds = Repository.Kinds();

        Dictionary<string, FactSet> facts = Read("published-listings.csv").OfType<PenaltyRow>().ToDictionary(
            row => row.Annotations.Source ?? "", row => PenaltyFacts.From(row.Record, row.Annotations, kinds));

        FactSet party = FactSet.Empty.WithCode("partyKind", "legalPerson");
        FactSet revoked = party.WithCode("heavierPenalty", "HP-2b");
        Assert.Equal(party, facts["PD-01"]);
        Assert.Equal(party, facts["PD-02"]);
        Assert.Equal(party, facts["PD-04"]);
        Assert.Equal(revoked.WithCode("ground", "L44-10-02a"), facts["PD-05"]);
        Assert.Equal(revoked, facts["PD-08"]);
        Assert.Equal(revoked.WithCode("ground", "L44-05-04"), facts["PD-09"]);
    }

    [Fact]
    public void Demonstration_EveryRow_IsFictionalWholeAndAccepted()
    {
        PenaltyRow[] rows = [.. Read("demonstration.csv").Select(Assert.IsType<PenaltyRow>)];

        Assert.Equal(12, rows.Length);
        Assert.All(rows, row => Assert.Empty(row.Missing));
        Assert.All(rows, row => Assert.Contains("虚构", row.Record.PartyName, StringComparison.Ordinal));
        Assert.All(rows, row => Assert.StartsWith("虚构示例", row.Record.Remarks, StringComparison.Ordinal));
        Assert.All(rows, row => Assert.InRange(
            row.Record.DecidedOn ?? default, new DateOnly(2025, 11, 1), new DateOnly(2026, 1, 5)));
    }

    [Fact]
    public void Bad_EveryRowButTheFirst_HasItsOneFault()
    {
        IEnumerable<string> outcomes = Read("bad.csv").Select(line => line is RejectedRow rejected
            ? string.Join(' ', rejected.Faults.Select(fault => $"{fault.Code} {fault.Column}"))
            : "accepted");

        Assert.Equal(
            [
                "accepted", "P02 CF_XDR_SHXYM", "P02 CF_XDR_SHXYM", "P03 CF_JDRQ", "P01 CF_XDR_MC", "P04 CF_NR_FK",
                "P06 CF_XDR_LB", "P05 CF_WSH", "P07 CF_CFLB", "P08 CF_JDRQ", "P09 BZ", "P04 CF_NR_FK",
                "P02 CF_XDR_SHXYM", "P13 CF_XDR_SHXYM", "P01 CF_WSH",
            ],
            outcomes);
    }

    private static string[] Hashes(string file) =>
        [.. Read(file).OfType<PenaltyRow>().Select(row => row.Record.ContentHash())];

    private static PenaltyLine[] Read(string file)
    {
        using FileStream stream = File.OpenRead(Repository.PathOf(file == "demonstration.csv" ? ["definitions", "worlds", "penalties", file] : ["samples", "penalties", file]));
        return [.. PenaltyFile.Read(stream, file, PenaltyFiles.Terms).Lines];
    }
}
