namespace CreditSupervision.Host.Identity.Rights;

/// <summary>
/// Names the act of a page or an endpoint. On an endpoint the last one named holds, so that a group may name one for all
/// and a call of it another.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequiresActAttribute(string act) : Attribute
{
    public string Act { get; } = act;

    /// <summary>The act of a form that is posted to the page; the page's own where null.</summary>
    public string? Post { get; init; }

    /// <summary>The act that a request of this method needs.</summary>
    public string For(string method) => Post is not null && HttpMethods.IsPost(method) ? Post : Act;
}

/// <summary>How endpoints name their act.</summary>
public static class RequiresActExtensions
{
    /// <summary>The endpoint, or every endpoint of the group, needs the right to this act.</summary>
    public static TBuilder RequiresAct<TBuilder>(this TBuilder builder, string act)
        where TBuilder : IEndpointConventionBuilder
    {
        builder.Add(endpoint => endpoint.Metadata.Add(new RequiresActAttribute(act)));
        return builder;
    }
}
