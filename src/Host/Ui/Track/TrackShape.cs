namespace CreditSupervision.Host.Ui.Track;

/// <summary>The measures of the drawing. Steps in different lanes may overlap sideways, which keeps it narrow.</summary>
public static class TrackShape
{
    public const int LaneHeader = 84;
    public const int LaneHeight = 68;
    public const int BoxWidth = 112;
    public const int BoxHeight = 54;
    public const int Stagger = 62;
    public const int Gap = 20;
    public const int Entry = 14;
    public const int Margin = 12;
    public const int TitleCharacters = 8;
    public const int LaneCharacters = 5;

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

    /// <summary>A title in at most two lines; longer ones end in an ellipsis and are told in full by the text track.</summary>
    public static IReadOnlyList<string> Lines(string title, int characters = TitleCharacters)
    {
        ArgumentNullException.ThrowIfNull(title);
        int room = title.Any(letter => letter > 0x2E80) ? characters : characters * 2;
        if (title.Length <= room)
            return [title];
        int cut = title.LastIndexOf(' ', room) is > 0 and int space ? space : room;
        string rest = title[cut..].TrimStart();
        return [title[..cut], rest.Length <= room ? rest : rest[..(room - 1)] + "…"];
    }
}
