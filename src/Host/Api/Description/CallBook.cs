using System.Reflection;
using System.Text.Json.Nodes;
using CreditSupervision.Host.Definitions.Yaml;
using CreditSupervision.Rules;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Publications;
using CreditSupervision.Host.Api.Problems;

namespace CreditSupervision.Host.Api.Description;

/// <summary>What the description says of one call.</summary>
internal sealed record DescribedCall
{
    public required BilingualText Sentence { get; init; }

    /// <summary>Whether it is a command of a case, which the core can refuse with any of its codes.</summary>
    public required bool IsForDesk { get; init; }

    /// <summary>Whether it is an act on a draft of definitions, which its rules can refuse with any of their codes.</summary>
    public required bool IsForDrafts { get; init; }

    /// <summary>The problem codes beside those every call can answer.</summary>
    public required IReadOnlyList<string> Codes { get; init; }

    public required int Status { get; init; }

    /// <summary>The type of the answer by its C# name; null where the handler itself says it, or there is none.</summary>
    public string? Answer { get; init; }

    public JsonNode? AnswerExample { get; init; }

    /// <summary>A body that is in order; null for a call that takes none.</summary>
    public JsonNode? RequestExample { get; init; }
}

/// <summary>A problem code with its status and meaning; the core's codes speak for themselves.</summary>
internal sealed record DescribedProblem(string Code, int Status, BilingualText? Meaning);

/// <summary>
/// The words of the interface's description, read once from the data beside this file. Endpoints stay free of them, and
/// a new call needs one entry there.
/// </summary>
internal static class CallBook
{
    /// <summary>By method and path, for example <c>GET /api/cases/{id}</c>.</summary>
    public static IReadOnlyDictionary<string, DescribedCall> Calls { get; } = ReadCalls();

    /// <summary>An example for each parameter, by its name.</summary>
    public static IReadOnlyDictionary<string, string> Parameters { get; } = ReadParameters();

    /// <summary>Every code a call can answer, the edge's and the core's, by status.</summary>
    public static IReadOnlyList<DescribedProblem> Problems { get; } =
    [
        .. ReadProblems().Concat(Enum.GetValues<RefusalCode>()
                .Select(code => new DescribedProblem(code.ToString(), RefusalStatus.Of(code), null)))
            .Concat(Enum.GetValues<PublicationRefusalCode>()
                .Select(code => new DescribedProblem(code.ToString(), PublicationProblem.StatusOf(code), null)))
            .DistinctBy(problem => problem.Code)
            .OrderBy(problem => problem.Status).ThenBy(problem => problem.Code, StringComparer.Ordinal),
    ];

    private static Dictionary<string, DescribedCall> ReadCalls() => Read("calls", file =>
    {
        YamlMap calls = file.Map("calls")!;
        return calls.Names.ToDictionary(name => name, name => Call(calls.Map(name)!), StringComparer.Ordinal);
    });

    private static Dictionary<string, string> ReadParameters() => Read("calls", file =>
    {
        YamlMap parameters = file.Map("parameters")!;
        return parameters.Names.ToDictionary(name => name, name => parameters.Text(name)!, StringComparer.Ordinal);
    });

    private static List<DescribedProblem> ReadProblems() => Read<List<DescribedProblem>>("problems", file =>
    {
        YamlMap problems = file.Map("problems")!;
        return
        [
            .. problems.Names.Select(name => problems.Map(name) is { } problem
                ? new DescribedProblem(name, Number(problem.Text("status")!), Sentence(problem))
                : throw new InvalidDataException(name)),
        ];
    });

    private static DescribedCall Call(YamlMap call)
    {
        YamlMap? answer = call.Names.Contains("answer") ? call.Map("answer") : null;
        return new DescribedCall
        {
            Sentence = Sentence(call),
            IsForDesk = call.Flag("desk"),
            IsForDrafts = call.Flag("drafts"),
            Codes = call.Texts("codes"),
            Status = answer?.OptionalText("status") is { } status ? Number(status) : StatusCodes.Status200OK,
            Answer = answer?.OptionalText("type"),
            AnswerExample = answer?.OptionalText("example") is { } example ? JsonNode.Parse(example) : null,
            RequestExample = call.OptionalText("request") is { } request ? JsonNode.Parse(request) : null,
        };
    }

    private static BilingualText Sentence(YamlMap map) => new(map.Text("zh")!, map.Text("en")!);

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    // The files are part of this assembly: a mistake in them is a defect of the build, found by its tests.
    private static T Read<T>(string name, Func<YamlMap, T> read)
    {
        Assembly here = typeof(CallBook).Assembly;
        string resource = $"{typeof(CallBook).Namespace}.{name}.yaml";
        using Stream stream = here.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly carries no {resource}.");
        using StreamReader reader = new(stream);
        List<DefinitionProblem> problems = [];
        YamlMap file = YamlMap.Parse(new DefinitionText(resource, reader.ReadToEnd()), $"{name}/1", problems)
            ?? throw new InvalidDataException(string.Join('\n', problems));
        T result = read(file);
        return problems.Count == 0 ? result : throw new InvalidDataException(string.Join('\n', problems));
    }
}
