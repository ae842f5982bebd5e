using CreditSupervision.Host.Api.Answers;

namespace CreditSupervision.Host.Api.Description;

/// <summary>Finds the type that a name such as <c>PageAnswer&lt;PenaltyAnswer&gt;</c> or <c>UndoItemAnswer[]</c> means.</summary>
internal static class AnswerTypes
{
    private const string Many = "[]";
    private const string Page = "PageAnswer<";

    // Two rooms may use one short name; the API's own outer room wins over the answers below it, and both over a room
    // whose own record is the answer.
    private static readonly ILookup<string, Type> Known = typeof(AnswerTypes).Assembly.GetTypes()
        .Where(type => type.IsPublic && type.Namespace?.StartsWith("CreditSupervision.Host.", StringComparison.Ordinal) == true)
        .OrderByDescending(type => type.Namespace!.StartsWith("CreditSupervision.Host.Api", StringComparison.Ordinal))
        .ThenBy(type => type.Namespace!.Length).ToLookup(type => type.Name, StringComparer.Ordinal);

    /// <summary>The type; a name nobody has is a defect of the data file.</summary>
    public static Type Of(string name)
    {
        if (name.EndsWith(Many, StringComparison.Ordinal))
            return Of(name[..^Many.Length]).MakeArrayType();
        if (name.StartsWith(Page, StringComparison.Ordinal))
            return typeof(PageAnswer<>).MakeGenericType(Of(name[Page.Length..^1]));
        return Known[name].FirstOrDefault()
            ?? throw new InvalidDataException($"calls.yaml names the answer '{name}', and there is no such type.");
    }
}
