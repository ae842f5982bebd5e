using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Ui.Words;
using CreditSupervision.Workflows.Actors;

namespace CreditSupervision.Host.Ui;

/// <summary>Who looks at the page, and on which day.</summary>
public sealed class Viewer(
    IHttpContextAccessor http, CurrentActor current, DefinitionCatalogue catalogue, TimeProvider time)
{
    /// <summary>The person who is signed in; null on public pages without a sign-in.</summary>
    public Person? Person => http.HttpContext is { } context ? current.Find(context.User) : null;

    /// <summary>The actor; throws where nobody is signed in, which authorization keeps from happening.</summary>
    public Actor Actor =>
        Person?.Actor ?? throw new InvalidOperationException("This page passed authorization without a person.");

    /// <summary>The calendar day in China.</summary>
    public DateOnly Today => time.Today();

    /// <summary>True where the clock can be set by hand.</summary>
    public bool IsDemonstration => time is DevClock;

    /// <summary>The authority in words; empty for a party.</summary>
    public string Unit => Person?.Actor.Authority is { } code && catalogue.Directory.TryFind(code, out Authority? authority)
        ? Say.Of(authority.Name)
        : "";
}
