using System.Text.Json.Nodes;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Api.Answers;

/// <summary>A verdict in the one form that the command line prints as well.</summary>
internal static class VerdictAnswer
{
    public static JsonObject Of(Verdict verdict) => JsonNode.Parse(VerdictWriter.Write(verdict))!.AsObject();
}
