using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Letters;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Tests.Letters;

public sealed class LetterTextTests
{
    private static readonly LoadedDefinitions definitions = CatalogueReader.Read(DefinitionFolder.Find(null)!).Definitions!;

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Render_EveryForm_LeavesNoPlaceholder(string culture)
    {
        foreach (LetterText letter in definitions.LetterTexts.Values)
        {
            string text = letter.Render(Occasion(letter.Form.Template), culture);

            Assert.DoesNotContain("{", text, StringComparison.Ordinal);
            Assert.Contains("虚构公司", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Render_WhatTheCaseKnows_IsPrintedAndTheRestIsAGap()
    {
        string text = definitions.LetterTexts["listing-notice"].Render(Occasion("listing-notice"), "zh-CN");

        Assert.Contains("长沙市市场监督管理局", text, StringComparison.Ordinal);
        Assert.Contains("涉及列入情形 未取得食品生产经营许可从事生产经营（L44-05-01），", text, StringComparison.Ordinal);
        Assert.Contains("较重行政处罚情形 （未记载）。", text, StringComparison.Ordinal);
        Assert.Contains("自收到本告知书之日起5个工作日内", text, StringComparison.Ordinal);
        Assert.Contains("2026年1月5日（印章）", text, StringComparison.Ordinal);
    }

    private static LetterOccasion Occasion(string template)
    {
        DateOnly day = new(2026, 1, 5);
        CaseEvent[] history =
        [
            new CaseOpened
            {
                Kind = CaseKind.Listing,
                Authority = "430100",
                Party = new Party { Name = "虚构公司", UnifiedCode = "91430100MA0FJH019W", Kind = "legalPerson" },
                Definition = new DefinitionPin("listing", 1, ""),
                Status = "Proposed",
            },
            new FactsRecorded
            {
                Facts = new Dictionary<string, FactEntry>
                {
                    ["ground"] = new()
                    {
                        Value = new FactValue.Code("L44-05-01"),
                        StatedBy = "zhang.case.changsha",
                        StatedOn = day,
                        Source = "propose",
                    },
                },
            },
            new LetterIssued { Template = template, Title = new BilingualText("文书", "Document"), To = "party", On = day },
        ];
        return new LetterOccasion(new CaseId("listing-430100-2026-1"), history, 2, null, definitions.Catalogue);
    }
}
