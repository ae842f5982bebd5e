using System.Globalization;
using System.Text;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Workflows.Stories;

/// <summary>
/// Reads a story. The form of a line, where quoted text may hold blanks:
/// <code>
/// title 长沙市局列入一案
/// party food "湖南某食品有限公司" 91430100MA4ABCDE1X legalPerson
/// 2026-02-09 zhang.case opens listing A for 430100 against food penaltyNumber="长市监罚告〔2026〕7号"
/// 2026-02-09 zhang.case A propose propose "建议列入" ground=L44-05-02a largeHarm=true => Proposed
/// 2026-02-27 time A => Heard
/// 2026-02-27 li.field A creditCheck agree => !NotPermitted 无权办理
/// 2026-03-02 wu.data notes annual-report-filed A curedCauses=annualReport => Completed
/// 2026-03-02 zhang.case.changsha suspends A courtOrder "法院裁定停止执行"
/// 2026-03-02 zhang.case.changsha away 2026-03-03 2026-03-06 by chen.case2.changsha kinds=listing steps=propose
/// </code>
/// </summary>
public static class StoryReader
{
    public static StoryReading Read(DefinitionText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<DefinitionProblem> problems = [];
        Dictionary<string, Party> parties = new(StringComparer.Ordinal);
        List<StoryStep> steps = [];
        string title = text.Path;
        string[] lines = text.Content.Split('\n');
        for (int index = 0; index < lines.Length; index++)
        {
            string line = lines[index].Trim();
            if (line.Length == 0 || line[0] == '#')
                continue;
            try
            {
                if (line.StartsWith("title ", StringComparison.Ordinal))
                    title = line["title ".Length..].Trim();
                else if (line.StartsWith("party ", StringComparison.Ordinal))
                    AddParty(parties, Words(line));
                else
                    steps.Add(Step(line, index + 1, steps.LastOrDefault()?.On));
            }
            catch (FormatException problem)
            {
                problems.Add(new DefinitionProblem
                {
                    File = text.Path,
                    Line = index + 1,
                    Code = "S01",
                    Message = problem.Message,
                });
            }
        }

        return problems.Count > 0
            ? new StoryReading(null, problems)
            : new StoryReading(new Story { File = text.Path, Title = title, Parties = parties, Steps = steps }, []);
    }

    private static void AddParty(Dictionary<string, Party> parties, List<string> words)
    {
        if (words.Count != 5)
            throw new FormatException("Expected: party NAME \"full name\" CODE KIND (CODE '-' where there is none).");
        parties[words[1]] = new Party
        {
            Name = words[2],
            UnifiedCode = words[3] == "-" ? "" : words[3],
            Kind = words[4],
        };
    }

    private static StoryStep Step(string line, int number, DateOnly? before)
    {
        int arrow = line.LastIndexOf("=>", StringComparison.Ordinal);
        string act = arrow < 0 ? line : line[..arrow];
        List<string> words = Words(act);
        if (words.Count < 3
            || !DateOnly.TryParseExact(words[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly on))
            throw new FormatException("A line begins with a day yyyy-MM-dd, a person (or 'time') and a case.");
        if (before is { } previous && on < previous)
            throw new FormatException($"The day {words[0]} lies before the line above; time only goes forward.");
        StoryStep step = new() { Line = number, On = on, Act = Act(words) };
        return arrow < 0 ? step : Expect(step, line[(arrow + 2)..].Trim());
    }

    private static StoryAct Act(List<string> words)
    {
        if (words[1] == "time")
            return new StoryAct.LetTimePass { Case = words[2] };
        if (words[2] == "opens")
        {
            if (words.Count < 9 || words[5] != "for" || words[7] is not ("against" or "from"))
            {
                throw new FormatException(
                    "Expected: DAY PERSON opens KIND CASE for AUTHORITY against PARTY (or: from PENALTY) fact=value ...");
            }

            return new StoryAct.Open
            {
                Actor = words[1],
                Kind = new CaseKind(words[3]),
                Case = words[4],
                Authority = words[6],
                Party = words[7] == "against" ? words[8] : null,
                Penalty = words[7] == "from" ? words[8] : null,
                Facts = Facts(words.Skip(9)),
            };
        }

        if (words[2] == "notes")
        {
            if (words.Count < 5)
                throw new FormatException("Expected: DAY PERSON notes EVENT CASE fact=value ...");
            return new StoryAct.Report
            {
                Actor = words[1],
                Event = words[3],
                Case = words[4],
                Facts = Facts(words.Skip(5)),
            };
        }

        if (CourseLines.Read(words) is { } course)
            return course;
        if (words.Count < 5)
            throw new FormatException("Expected: DAY PERSON CASE STEP OUTCOME [\"opinion\"] fact=value ... [+evidence]");
        string[] rest = [.. words.Skip(5)];
        return new StoryAct.Complete
        {
            Actor = words[1],
            Case = words[2],
            Step = words[3],
            Outcome = words[4],
            Opinion = rest.FirstOrDefault(word => word[0] != '+' && !word.Contains('=', StringComparison.Ordinal)) ?? "",
            Facts = Facts(rest.Where(word => word[0] != '+' && word.Contains('=', StringComparison.Ordinal))),
            Evidence = [.. rest.Where(word => word[0] == '+').Select(word => word[1..])],
        };
    }

    private static StoryStep Expect(StoryStep step, string expectation)
    {
        if (!expectation.StartsWith('!'))
            return step with { ExpectedStatus = expectation };
        string[] parts = expectation[1..].Split(' ', 2, StringSplitOptions.TrimEntries);
        return Enum.TryParse(parts[0], out RefusalCode code)
            ? step with { ExpectedRefusal = code, ExpectedWords = parts.Length > 1 ? parts[1] : "" }
            : throw new FormatException($"'{parts[0]}' is no refusal code.");
    }

    private static Dictionary<string, string> Facts(IEnumerable<string> words)
    {
        Dictionary<string, string> facts = new(StringComparer.Ordinal);
        foreach (string word in words)
        {
            int sign = word.IndexOf('=', StringComparison.Ordinal);
            if (sign < 1 || !facts.TryAdd(word[..sign], word[(sign + 1)..]))
                throw new FormatException($"Expected fact=value, each once; found '{word}'.");
        }

        return facts;
    }

    /// <summary>The words of a line; double quotes hold blanks together and are left out.</summary>
    private static List<string> Words(string line)
    {
        List<string> words = [];
        StringBuilder word = new();
        bool quoted = false, any = false;
        foreach (char letter in line)
        {
            if (letter == '"')
            {
                quoted = !quoted;
                any = true;
            }
            else if (letter == ' ' && !quoted)
            {
                if (any)
                    words.Add(word.ToString());
                word.Clear();
                any = false;
            }
            else
            {
                word.Append(letter);
                any = true;
            }
        }

        if (quoted)
            throw new FormatException("A quotation mark is not closed.");
        if (any)
            words.Add(word.ToString());
        words.RemoveAll(found => found.Length == 0);
        return words;
    }
}
