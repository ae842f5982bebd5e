using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CreditSupervision.Host.Api.Description;

/// <summary>
/// Fills the description of the interface: the sentence of each call, its examples, and every problem code it can
/// answer. What handlers say of themselves stays; the rest comes from <see cref="CallBook"/>.
/// </summary>
internal static partial class ApiDescription
{
    public const string Problem = "Problem";
    public const string ProblemCode = "ProblemCode";
    private const string ProblemJson = "application/problem+json";
    private const string Json = "application/json";

    /// <summary>What any call below <c>/api</c> can answer, whatever it does.</summary>
    private static readonly string[] Always = ["BadInput", "TooManyCalls", "Fault", "TooBusy"];

    public static IServiceCollection AddApiDescription(this IServiceCollection services) => services.AddOpenApi(options =>
    {
        options.AddOperationTransformer(DescribeAsync);
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "信用监管接口 / Credit supervision";
            document.Info.Version = "1";
            document.Info.Description = ApiDescriptionText.Introduction;
            document.Components ??= new OpenApiComponents();
            document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
            document.Components.Schemas[Problem] = ProblemSchema(document);
            document.Components.Schemas[ProblemCode] = CodeSchema();
            // Where the host happened to listen is no part of the agreement.
            document.Servers?.Clear();
            return Task.CompletedTask;
        });
    });

    /// <summary>Gives each call below the group the type of its answer, before the description is made.</summary>
    public static void Describe(this IEndpointConventionBuilder group) => group.Finally(builder =>
    {
        if (builder is not RouteEndpointBuilder route
            || builder.Metadata.OfType<HttpMethodMetadata>().LastOrDefault()?.HttpMethods is not [{ } method]
            || !CallBook.Calls.TryGetValue(KeyOf(method, route.RoutePattern.RawText), out DescribedCall? call))
            return;
        if (call.Answer is { } answer)
            builder.Metadata.Add(new ProducesResponseTypeMetadata(call.Status, AnswerTypes.Of(answer), [Json]));
        else if (call.Status == StatusCodes.Status204NoContent)
            builder.Metadata.Add(new ProducesResponseTypeMetadata(call.Status));
    });

    /// <summary>How <see cref="CallBook"/> names a call.</summary>
    public static string KeyOf(string method, string? pattern) =>
        $"{method} /{Constraint().Replace(pattern ?? "", "{$1}").Trim('/')}";

    private static Task DescribeAsync(
        OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        string key = KeyOf(context.Description.HttpMethod ?? "", context.Description.RelativePath);
        IList<object> metadata = context.Description.ActionDescriptor.EndpointMetadata;
        bool isOpen = metadata.OfType<IAllowAnonymous>().Any();
        bool isWrite = context.Description.HttpMethod is not ("GET" or "HEAD");
        CallBook.Calls.TryGetValue(key, out DescribedCall? call);
        if (call is not null)
            operation.Summary = $"{call.Sentence.Zh} / {call.Sentence.En}";
        foreach (OpenApiParameter parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
        {
            if (CallBook.Parameters.TryGetValue(parameter.Name ?? "", out string? example))
                parameter.Example = JsonValue.Create(example);
        }

        if (isWrite)
            AddHeader(operation, RequestInput.RequestIdHeader, ApiDescriptionText.RequestId, "7f0c1d0e-0001");
        if (metadata.OfType<TaggedList>().Any())
        {
            AddHeader(operation, "If-None-Match", ApiDescriptionText.IfNoneMatch, "\"3f5c\"");
            (operation.Responses ??= [])["304"] = new OpenApiResponse { Description = ApiDescriptionText.NotModified };
        }

        Illustrate(operation.RequestBody?.Content, call?.RequestExample);
        if (call is not null && operation.Responses?.TryGetValue(Text(call.Status), out IOpenApiResponse? answer) == true)
            Illustrate(answer.Content, call.AnswerExample);
        bool hasPlace = context.Description.RelativePath?.Contains('{') == true;
        AddProblems(operation, CodesOf(call, isOpen, operation.RequestBody is not null, hasPlace, isWrite), context.Document);
        return Task.CompletedTask;
    }

    private static void Illustrate(IDictionary<string, OpenApiMediaType>? content, JsonNode? example)
    {
        if (example is not null && content?.TryGetValue(Json, out OpenApiMediaType? form) == true)
            form.Example = example.DeepClone();
    }

    /// <summary>The codes a call can answer, in the order of their status.</summary>
    private static IEnumerable<DescribedProblem> CodesOf(
        DescribedCall? call, bool isOpen, bool hasBody, bool hasPlace, bool isWrite)
    {
        HashSet<string> codes = [.. Always];
        if (!isOpen)
            codes.UnionWith(["SignInRequired", "NotPermitted", Identity.Rights.RightRefusal.Code]);
        if (hasBody)
            codes.Add("BodyTooLarge");
        if (hasPlace)
            codes.Add("NotFound");
        if (isWrite)
            codes.Add("RequestIdReused");
        codes.UnionWith(call?.Codes ?? []);
        if (call is { IsForDesk: true })
            codes.UnionWith([.. Enum.GetNames<Workflows.RefusalCode>(), "CaseHeld", "RequestIdReused"]);
        if (call is { IsForDrafts: true })
            codes.UnionWith([.. Enum.GetNames<Workflows.Publications.PublicationRefusalCode>()]);
        return CallBook.Problems.Where(problem => codes.Contains(problem.Code));
    }

    private static void AddProblems(OpenApiOperation operation, IEnumerable<DescribedProblem> problems, OpenApiDocument? document)
    {
        operation.Responses ??= [];
        foreach (IGrouping<int, DescribedProblem> same in problems.GroupBy(problem => problem.Status))
        {
            OpenApiResponse response = new()
            {
                Description = string.Join(", ", same.Select(problem => problem.Code)),
                Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
                {
                    [ProblemJson] = new OpenApiMediaType { Schema = new OpenApiSchemaReference(Problem, document) },
                },
            };
            if (same.Key is StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable)
            {
                response.Headers = new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal)
                {
                    ["Retry-After"] = new OpenApiHeader
                    {
                        Description = ApiDescriptionText.RetryAfter,
                        Schema = new OpenApiSchema { Type = JsonSchemaType.Integer },
                    },
                };
            }

            operation.Responses[Text(same.Key)] = response;
        }
    }

    private static OpenApiSchema ProblemSchema(OpenApiDocument document) => new()
    {
        Type = JsonSchemaType.Object,
        Description = ApiDescriptionText.Problem,
        Required = new HashSet<string>(StringComparer.Ordinal) { "type", "title", "status", "detail", "code", "sentence", "citations" },
        Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
        {
            ["type"] = new OpenApiSchema { Type = JsonSchemaType.String },
            ["title"] = new OpenApiSchema { Type = JsonSchemaType.String },
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
            ["detail"] = new OpenApiSchema { Type = JsonSchemaType.String },
            ["code"] = new OpenApiSchemaReference(ProblemCode, document),
            ["sentence"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
                {
                    ["zh-CN"] = new OpenApiSchema { Type = JsonSchemaType.String },
                    ["en"] = new OpenApiSchema { Type = JsonSchemaType.String },
                },
            },
            ["citations"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Array,
                Items = new OpenApiSchema { Type = JsonSchemaType.String },
            },
            ["path"] = new OpenApiSchema { Type = JsonSchemaType.String },
            ["position"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
            ["verdict"] = new OpenApiSchema { Type = JsonSchemaType.Object },
        },
    };

    private static OpenApiSchema CodeSchema() => new()
    {
        Type = JsonSchemaType.String,
        Description = string.Join('\n', CallBook.Problems.Select(problem => problem.Meaning is { } meaning
            ? $"- `{problem.Code}` ({problem.Status}): {meaning.Zh} / {meaning.En}"
            : $"- `{problem.Code}` ({problem.Status})")),
        Enum = [.. CallBook.Problems.Select(problem => (JsonNode)JsonValue.Create(problem.Code))],
    };

    private static void AddHeader(OpenApiOperation operation, string name, string description, string example) =>
        (operation.Parameters ??= []).Add(new OpenApiParameter
        {
            Name = name,
            In = ParameterLocation.Header,
            Description = description,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            Example = JsonValue.Create(example),
        });

    private static string Text(int status) => status.ToString(System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{\**([^}:?]+)[^}]*\}")]
    private static partial Regex Constraint();
}
