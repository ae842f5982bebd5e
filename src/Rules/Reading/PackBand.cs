using CreditSupervision.Rules.Evaluation;

namespace CreditSupervision.Rules.Reading;

/// <summary>
/// Keeps the exceptions of a pack inside the band that the national parameter declares (L16), and asks an unsigned pack
/// that moves inside it to say what is doubtful: that the band leaves room does not mean a province may use it.
/// </summary>
internal static class PackBand
{
    public static void Check(Parameter parameter, ExceptionDraft exception, long value, VersionDraft overlay)
    {
        if (parameter.Band is not { } band)
            return;
        if (!band.Holds(value))
            overlay.Findings.Add(exception.Line, "L16", $"the exception '{exception.Id}' sets '{parameter.Name}' to "
                + $"{Verdicts.Written(parameter, value)} ({Cited(exception.Cites)}), outside the national band of "
                + $"{Verdicts.Written(parameter, band.Least)} to {Verdicts.Written(parameter, band.Most)} ({Cited(band.Cites)}); "
                + "a pack may move a value only inside the band");
        else if (overlay.Pack is not null && overlay.Doubt is null)
            overlay.Findings.Add(overlay.Line, "L16", $"the unsigned pack '{overlay.Pack}' moves '{parameter.Name}' "
                + $"({Cited(exception.Cites)}) inside the national band ({Cited(band.Cites)}); say with 'doubt' in both "
                + "languages what must be answered before it is signed");
    }

    /// <summary>Every exception of the unsigned packs to a shared parameter, for whoever shows the packs.</summary>
    public static IReadOnlyList<PackTerm> Terms(RuleBookContents contents)
    {
        List<PackTerm> terms = [];
        foreach (VersionDraft overlay in contents.Drafts.Where(draft => draft.IsOverlay && draft.Pack is not null))
        {
            foreach (ExceptionDraft exception in overlay.Exceptions)
            {
                if (contents.Parameters.GetValueOrDefault(exception.Parameter) is not { } parameter
                    || ParameterReader.Value(exception.Value, parameter.Type, overlay.Findings, exception.Id)
                        is not { } value)
                    continue;
                terms.Add(new PackTerm
                {
                    Pack = overlay.Pack ?? "",
                    Title = overlay.Title,
                    Decision = overlay.Decision,
                    Exception = exception.Id,
                    Parameter = exception.Parameter,
                    ParameterTitle = parameter.Title,
                    Value = Verdicts.Written(parameter, value),
                    Cites = exception.Cites,
                    Least = parameter.Band is { } band ? Verdicts.Written(parameter, band.Least) : null,
                    Most = parameter.Band is { } limits ? Verdicts.Written(parameter, limits.Most) : null,
                    BandCites = parameter.Band?.Cites ?? [],
                    Doubt = overlay.Doubt,
                });
            }
        }
        return terms;
    }

    private static string Cited(IReadOnlyList<Citation> cites) => string.Join(", ", cites);
}
