using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Workflows.Actors;

namespace CreditSupervision.Host.Identity.People;

/// <summary>Whether a post exists in the directory of authorities and may begin on its day.</summary>
public sealed class PostChecks(AuthorityDirectory directory)
{
    private const int MostPositions = 5;

    /// <summary>The first fault, null where there is none. A post begins today or later: the past is what it was.</summary>
    internal ProblemDocument? Fault(WantedPost post, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(post);
        if (!directory.TryFind(post.Authority, out _))
            return PersonProblems.Unfit("authority", post.Authority);
        if (!directory.Divisions.ContainsKey(post.Division))
            return PersonProblems.Unfit("division", post.Division);
        if (post.Positions.Count is 0 or > MostPositions)
            return PersonProblems.Unfit("positions", string.Join(',', post.Positions));
        if (post.Positions.FirstOrDefault(position => !directory.Positions.ContainsKey(position)) is { } position)
            return PersonProblems.Unfit("positions", position);
        IEnumerable<string> lines = directory.Lines.TryGetValue(post.Division, out DivisionLines? known)
            ? known.Names.Keys.Append(DivisionLines.All)
            : [];
        if (post.Lines.FirstOrDefault(line => !lines.Contains(line)) is { } line)
            return PersonProblems.Unfit("lines", line);
        return post.FirstDay < today ? PersonProblems.Backdated(post.FirstDay, today) : null;
    }
}
