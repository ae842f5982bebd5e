using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Resources;
using CreditSupervision.Host.Storage;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Tasks;
using Microsoft.Extensions.Localization;

namespace CreditSupervision.Host.Ui.Words;

/// <summary>Authorities, divisions and positions in words.</summary>
public sealed class PostWords(DefinitionCatalogue catalogue, IStringLocalizer<Texts> texts)
{
    private AuthorityDirectory Directory => catalogue.Directory;

    /// <summary>Who holds a task: authority, division and the position it asks for.</summary>
    public string Of(TaskHolder holder)
    {
        ArgumentNullException.ThrowIfNull(holder);
        return holder.Division == TaskHolder.PartyDivision
            ? texts["Party"]
            : Join([Authority(holder.Authority), Division(holder.Division), Line(holder), Position(holder.Position)]);
    }

    /// <summary>Who holds a task, without the authority: for lists inside one authority.</summary>
    public string Short(TaskHolder holder)
    {
        ArgumentNullException.ThrowIfNull(holder);
        return holder.Division == TaskHolder.PartyDivision
            ? texts["Party"]
            : Join([Division(holder.Division), Line(holder), Position(holder.Position)]);
    }

    /// <summary>The post an event was sent from; empty for the system and a party.</summary>
    public string Of(ActorPost? post) => post is null
        ? ""
        : Join([Authority(post.Authority), Division(post.Division), .. post.Positions.Select(Position)]);

    /// <summary>The post without the authority where it is the case's own.</summary>
    public string Short(ActorPost? post, string authority) => post is null
        ? ""
        : Join([post.Authority == authority ? "" : Authority(post.Authority), Division(post.Division)]);

    public string Authority(string? code) =>
        code is not null && Directory.TryFind(code, out Authority? authority) ? Say.Of(authority.Name) : code ?? "";

    public string Division(string? code) => Named(Directory.Divisions, code);

    private string Line(TaskHolder holder) =>
        holder.Line is { } line && Directory.Lines.TryGetValue(holder.Division, out DivisionLines? lines)
            ? Named(lines.Names, line)
            : "";

    private string Position(string? code) => Named(Directory.Positions, code);

    private static string Named(IReadOnlyDictionary<string, BilingualText> names, string? code) =>
        code is not null && names.TryGetValue(code, out BilingualText? name) ? Say.Of(name) : code ?? "";

    private static string Join(IEnumerable<string> parts) => string.Join(" · ", parts.Where(part => part.Length > 0));
}
