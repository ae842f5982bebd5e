using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Workflows.Stories;

/// <summary>
/// The lines of a story that handle a task instead of finishing it: day, person and case, then one of
/// <code>
/// return STEP to previous|proposer|STEP "opinion"        withdraw STEP "reason"
/// transfer STEP to PERSON|DIVISION "reason"              delegate STEP to PERSON "reason"
/// claim STEP       release STEP                          sign STEP agree|disagree "opinion"
/// addSigner STEP before|after|beside PERSON "reason"     removeSigner STEP PERSON "reason"
/// urge STEP "reason"      copy STEP to PERSON|DIVISION   read STEP
/// </code>
/// A person's name holds a dot; a division may be followed by a hyphen and a position.
/// </summary>
internal static class StoryVerbs
{
    private const int Verb = 3;

    /// <summary>The order behind the words of a line, the case not yet known; null where the line is of another kind.</summary>
    public static TaskCommand? Read(IReadOnlyList<string> words)
    {
        if (words.Count < Verb + 2)
            return null;
        CaseId unknown = default;
        TaskId task = new(words[Verb + 1]);
        string[] rest = [.. words.Skip(Verb + 2)];
        return (words[Verb], rest) switch
        {
            ("return", ["to", var step, .. var more]) =>
                new ReturnTask { Case = unknown, Task = task, To = step, Opinion = Text(more) },
            ("withdraw", var more) => new WithdrawTask { Case = unknown, Task = task, Reason = Text(more) },
            ("transfer", ["to", var who, .. var more]) =>
                new TransferTask { Case = unknown, Task = task, To = Receiver(who), Reason = Text(more) },
            ("delegate", ["to", var who, .. var more]) =>
                new DelegateTask { Case = unknown, Task = task, Person = who, Reason = Text(more) },
            ("claim", []) => new ClaimTask { Case = unknown, Task = task },
            ("release", []) => new ReleaseTask { Case = unknown, Task = task },
            ("sign", ["agree" or "disagree", .. var more]) =>
                new SignTask { Case = unknown, Task = task, Agrees = rest[0] == "agree", Opinion = Text(more) },
            ("addSigner", ["before" or "after" or "beside", var who, .. var more]) => new AddSigner
            {
                Case = unknown,
                Task = task,
                Place = Enum.Parse<SignerPlace>(rest[0], ignoreCase: true),
                Person = who,
                Reason = Text(more),
            },
            ("removeSigner", [var who, .. var more]) =>
                new RemoveSigner { Case = unknown, Task = task, Person = who, Reason = Text(more) },
            ("urge", var more) => new UrgeTask { Case = unknown, Task = task, Reason = Text(more) },
            ("copy", ["to", var who]) => new CopyTask { Case = unknown, Task = task, To = Receiver(who) },
            ("read", []) => new MarkRead { Case = unknown, Task = task },
            ("return" or "transfer" or "delegate" or "claim" or "release" or "sign" or "addSigner" or "removeSigner"
                or "copy" or "read", _) => throw new FormatException($"A line with '{words[Verb]}' has another form; see "
                    + "the definitions' page, \"A story\"."),
            _ => null,
        };
    }

    private static string Text(string[] more) => more switch
    {
        [] => "",
        [var text] => text,
        _ => throw new FormatException($"Expected one quoted text at the end, found {more.Length} words."),
    };

    private static TaskReceiver Receiver(string word)
    {
        if (word.Contains('.', StringComparison.Ordinal))
            return new TaskReceiver { Person = word };
        string[] post = word.Split('-', 2);
        return new TaskReceiver { Division = post[0], Position = post.Length > 1 ? post[1] : null };
    }
}
