namespace CreditSupervision.Host.Ui.Track;

/// <summary>The measures of the drawing. Steps in different lanes may overlap sideways, which keeps it narrow.</summary>
public static class TrackShape
{
    public const int LaneHeader = 78;
    public const int LaneHeight = 68;
    public const int BoxWidth = 112;
    public const int BoxHeight = 54;
    public const int Stagger = 58;
    public const int Gap = 20;
    public const int Entry = 14;
    public const int Margin = 10;
    public const int TitleCharacters = 8;
    public const int LaneCharacters = 5;
    public const int NarrowLaneCharacters = 6;
    public const int LaneLines = 3;

    // Where the radicals of Chinese begin; all before it is narrow.
    private const char FirstWideLetter = '\u2E80';

    public static int Width(TrackPicture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        return picture.Steps.Count == 0 ? LaneHeader : picture.Steps.Max(step => step.X) + BoxWidth + Margin;
    }

    public static int Height(TrackPicture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        return picture.Lanes.Count * LaneHeight + 2;
    }

    public static int Top(TrackStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step.Lane * LaneHeight + (LaneHeight - BoxHeight) / 2 + 1;
    }

    /// <summary>
    /// The arrow between two steps: straight inside a lane; else sideways out of the first and down or up into the
    /// second near its left edge. No box stands there, because every later one begins further right.
    /// </summary>
    public static string Arrow(TrackStep from, TrackStep to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        int middle = Top(from) + BoxHeight / 2;
        int right = from.X + BoxWidth;
        if (from.Lane == to.Lane)
            return FormattableString.Invariant($"M{right} {middle} H{to.X - 2}");
        int x = to.X + Entry;
        bool isDown = to.Lane > from.Lane;
        int end = isDown ? Top(to) - 2 : Top(to) + BoxHeight + 2;
        int start = isDown ? Top(from) + BoxHeight : Top(from);
        return x < right
            ? FormattableString.Invariant($"M{x} {start} V{end}")
            : FormattableString.Invariant($"M{right} {middle} H{x} V{end}");
    }

    /// <summary>
    /// A text in a few lines, broken at spaces where it has any; what does not fit ends in an ellipsis and is told in
    /// full by the text track. Chinese letters are twice as wide as others.
    /// </summary>
    public static IReadOnlyList<string> Lines(string text, int characters = TitleCharacters, int most = 2)
    {
        ArgumentNullException.ThrowIfNull(text);
        int room = text.Any(letter => letter > FirstWideLetter) ? characters : characters * 2;
        List<string> lines = [];
        string rest = text;
        while (rest.Length > room && lines.Count < most - 1)
        {
            int cut = rest.LastIndexOf(' ', room) is > 0 and int space ? space : room;
            lines.Add(rest[..cut].TrimEnd());
            rest = rest[cut..].TrimStart();
        }

        lines.Add(rest.Length <= room ? rest : rest[..(room - 1)] + "…");
        return lines;
    }
}
