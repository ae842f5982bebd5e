using System.Globalization;

namespace CreditSupervision.Rules.Tests.Fuzz;

/// <summary>
/// Spoils a text in one to three places, in ways people and broken tools do. The same seed spoils alike.
/// </summary>
internal sealed class Mutation(int seed)
{
    private const string Signs = "{}[]:,&*#?|-<>=!%@`\"'\n\t ~\\\0\u00a0\u3000：，\ufeff\ud800";

    private readonly Random random = new(seed);

    public string Of(string text)
    {
        string spoiled = text;
        for (int place = random.Next(3); place >= 0; place--)
            spoiled = Once(spoiled);
        return spoiled;
    }

    private string Once(string text)
    {
        if (text.Length < 2)
            return text + Sign();
        int at = random.Next(text.Length);
        int length = Math.Min(random.Next(1, 12), text.Length - at);
        return random.Next(9) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, Sign()),
            2 => text.Insert(at, text.Substring(at, length)),
            3 => string.Concat(text.AsSpan(0, at), Sign(), text.AsSpan(at + 1)),
            4 => text[..at],
            5 => WithoutLine(text, at),
            6 => Words(text, at),
            7 => text.Insert(at, new string(Signs[random.Next(Signs.Length)], random.Next(1, 60))),
            _ => text.Insert(at, random.NextInt64(-3, long.MaxValue).ToString(CultureInfo.InvariantCulture)),
        };
    }

    private string Sign() => Signs[random.Next(Signs.Length)].ToString();

    private static string WithoutLine(string text, int at)
    {
        int start = text.LastIndexOf('\n', at) + 1;
        int end = text.IndexOf('\n', at);
        return end < 0 ? text[..start] : text.Remove(start, end - start + 1);
    }

    /// <summary>Puts a word from elsewhere in the file in this place.</summary>
    private string Words(string text, int at)
    {
        int from = random.Next(text.Length);
        int length = Math.Min(random.Next(1, 30), text.Length - from);
        return text.Insert(at, text.Substring(from, length));
    }
}
