using CreditSupervision.Host.Resources;
using Microsoft.Extensions.Localization;

namespace CreditSupervision.Host.Ui.Track;

/// <summary>The words of the drawing that come from no definition.</summary>
public sealed class TrackWords(IStringLocalizer<Texts> texts)
{
    public string Periods => texts["Track.Periods"];

    public string Party => texts["Party"];

    public string Elapsed => texts["Track.Elapsed"];

    public string Superior(string division) => texts["Track.Superior", division];
}
