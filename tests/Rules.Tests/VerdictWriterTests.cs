using System.Text.Json;

namespace CreditSupervision.Rules.Tests;

/// <summary>The JSON forms: what programs send and what they get.</summary>
public sealed class VerdictWriterTests
{
    private static readonly DateOnly on = new(2025, 11, 26);

    private const string AllMet = """
        {"listedOn":"2024-11-25","applicationOn":"2025-11-26","obligationsPerformed":true,"harmRemoved":true,
         "heavierPenaltiesSinceListing":0,"restrictionRunning":false,"restrictionEndsOn":null}
        """;

    [Fact]
    public void Write_EligibleRepair_HasTheAgreedMembers()
    {
        FactsReading facts = FactsReader.Read(Definitions.Book, "repair.serious-list", AllMet);

        Verdict verdict = Definitions.Book.Judge("repair.serious-list", facts.Facts ?? FactSet.Empty, on);
        using JsonDocument json = JsonDocument.Parse(VerdictWriter.Write(verdict));

        JsonElement root = json.RootElement;
        Assert.Equal("eligible", root.GetProperty("outcome").GetString());
        Assert.Equal("2025-11-26", root.GetProperty("values").GetProperty("earliestApplicationOn").GetString());
        Assert.Equal("general", root.GetProperty("decidedBy").GetString());
        Assert.StartsWith("sha256:", root.GetProperty("ruleBook").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, root.GetProperty("missing").GetArrayLength());
        Assert.False(root.TryGetProperty("needsReview", out _));
        JsonElement first = root.GetProperty("conditions")[0];
        Assert.Equal("listedLongEnough", first.GetProperty("id").GetString());
        Assert.Equal("met", first.GetProperty("status").GetString());
        Assert.Equal("SL-44 art.16(1)", first.GetProperty("cites")[0].GetString());
        Assert.Equal("自2024-11-25列入已满12个月", first.GetProperty("text").GetProperty("zh-CN").GetString());
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(0, false)]
    public void Write_ValueBelowConfidence_IsMarkedVerifyWhereverItAppears(int inKeyFields, bool isSerious)
    {
        FactSet facts = FactSet.Empty.With("decidedOn", new DateOnly(2026, 5, 11)).With("falseResults", true)
            .With("criminalLiability", false).With("penalisedBefore", false).With("majorIncident", false)
            .With("otherSerious", false).With("falseReports", 2L).With("falseReportsInKeyFields", (long)inKeyFields);

        Verdict verdict = Definitions.Book.Judge("listing.inspection-body", facts, new DateOnly(2026, 5, 11));
        using JsonDocument json = JsonDocument.Parse(VerdictWriter.Write(verdict));

        Assert.Equal(isSerious ? "serious" : "notSerious", json.RootElement.GetProperty("outcome").GetString());
        Assert.True(json.RootElement.GetProperty("needsReview").GetBoolean());
        Assert.All(json.RootElement.GetProperty("parameters").EnumerateArray().Where(parameter =>
                parameter.GetProperty("confidence").GetDecimal() < 0.8m),
            parameter => Assert.True(parameter.GetProperty("verify").GetBoolean()));
    }

    [Fact]
    public void Write_ProofMissing_NamesTheDocument()
    {
        FactsReading facts = FactsReader.Read(Definitions.Book, "repair.serious-list",
            AllMet.Replace("\"obligationsPerformed\":true", "\"obligationsPerformed\":null", StringComparison.Ordinal));

        Verdict verdict = Definitions.Book.Judge("repair.serious-list", facts.Facts ?? FactSet.Empty, on);
        using JsonDocument json = JsonDocument.Parse(VerdictWriter.Write(verdict));

        Assert.Equal("undetermined", json.RootElement.GetProperty("outcome").GetString());
        Assert.Equal("performanceProof",
            Assert.Single(json.RootElement.GetProperty("missing").EnumerateArray()).GetString());
        Assert.False(json.RootElement.TryGetProperty("decidedBy", out _));
    }

    [Theory]
    [InlineData("repair.serious-list", """{"listedOnn":"2024-11-25"}""", "fact 'listedOnn'", "did you mean 'listedOn'")]
    [InlineData("repair.serious-list", """{"listedOn":"2024-11-31"}""", "fact 'listedOn'", "yyyy-MM-dd")]
    [InlineData("repair.serious-list", """{"listedOn":20241125}""", "fact 'listedOn'", "20241125")]
    [InlineData("repair.serious-list", """{"harmRemoved":"yes"}""", "fact 'harmRemoved'", "true or false")]
    [InlineData("repair.serious-list", """{"heavierPenaltiesSinceListing":-1}""", "whole number", "-1")]
    [InlineData("repair.serious-list", """{"heavierPenaltiesSinceListing":1.5}""", "whole number", "1.5")]
    [InlineData("repair.serious-list", """{"harmRemoved":true,"harmRemoved":false}""", "JSON", "harmRemoved")]
    [InlineData("repair.serious-list", "[]", "one JSON object", "Array")]
    [InlineData("repair.serious-list", "{", "JSON", "")]
    [InlineData("listing.penalty-based", """{"ground":"L44-05-99"}""", "fact 'ground'", "L44-05-99")]
    [InlineData("listing.penalty-based", """{"factorsReasoned":10}""", "from 0 to 9", "10")]
    [InlineData("publicity.tier", """{"fineYuan":10.005}""", "two decimals", "10.005")]
    [InlineData("publicity.tier", """{"fineYuan":-1}""", "two decimals", "-1")]
    [InlineData("repair.abnormal-list", """{"causes":"annualReport"}""", "fact 'causes'", "set")]
    [InlineData("repair.abnormal-list", """{"causes":["annual"]}""", "fact 'causes'", "annualReport")]
    public void Read_BadFacts_AreNamedAndNothingIsRead(string decision, string json, string expected, string also)
    {
        FactsReading reading = FactsReader.Read(Definitions.Book, decision, json);

        Assert.Null(reading.Facts);
        string problem = Assert.Single(reading.Problems);
        Assert.Contains(expected, problem, StringComparison.Ordinal);
        Assert.Contains(also, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AmountInYuan_IsHeldInFen()
    {
        FactsReading reading = FactsReader.Read(Definitions.Book, "publicity.tier", """{"fineYuan":4999.99}""");

        Assert.Equal(new FactValue.Money(499999), reading.Facts?["fineYuan"]);
    }

    [Fact]
    public void Read_FactOfAPack_OnlyWithThePack()
    {
        const string Json = """{"repeatOffences5Y":2}""";

        Assert.Null(FactsReader.Read(Definitions.Book, "repair.serious-list", Json).Facts);
        Assert.NotNull(FactsReader.Read(Definitions.Book, "repair.serious-list", Json, "hunan-thresholds").Facts);
    }
}
