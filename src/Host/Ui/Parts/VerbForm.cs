using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Host.Ui.Parts;

/// <summary>The names of the fields beneath a task for everything besides finishing it, and the command they make.</summary>
public static class VerbForm
{
    // No outcome's name begins like this.
    private const char Mark = '!';

    /// <summary>The verb that takes a finished task back; it stands beside no open one.</summary>
    public const string Withdraw = "withdraw";

    /// <summary>The verb that marks a copy as read.</summary>
    public const string MarkAsRead = "read";

    public static string Button(string task, string verb) => ActForm.Button(task, $"{Mark}{verb}");

    public static string Reason(string task) => $"verb-reason:{task}";

    public static string Person(string task) => $"verb-person:{task}";

    public static string To(string task) => $"verb-to:{task}";

    public static string Place(string task) => $"verb-place:{task}";

    public static string Agrees(string task) => $"verb-agrees:{task}";

    /// <summary>The order behind the pressed button; null where the button finishes a task.</summary>
    public static TaskCommand? Read(CaseId id, TypedForm typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        string[] pressed = (typed[ActForm.Act] ?? "").Split('|');
        if (pressed.Length != 2 || pressed[1].Length < 2 || pressed[1][0] != Mark)
            return null;
        string name = pressed[0];
        TaskId task = new(name);
        string reason = typed[Reason(name)] ?? "";
        string person = typed[Person(name)]?.Trim() ?? "";
        if (pressed[1][1..] == Withdraw)
            return new WithdrawTask { Case = id, Task = task, Reason = reason };
        if (pressed[1][1..] == MarkAsRead)
            return new MarkRead { Case = id, Task = task };
        if (!Enum.TryParse(pressed[1][1..], out TaskVerb verb))
            return null;
        return verb switch
        {
            TaskVerb.Claim => new ClaimTask { Case = id, Task = task },
            TaskVerb.Release => new ReleaseTask { Case = id, Task = task },
            TaskVerb.Sign => new SignTask { Case = id, Task = task, Agrees = typed[Agrees(name)] != "false", Opinion = reason },
            TaskVerb.Return => new ReturnTask { Case = id, Task = task, To = typed[To(name)] ?? "", Opinion = reason },
            TaskVerb.Transfer => new TransferTask { Case = id, Task = task, To = Receiver(person), Reason = reason },
            TaskVerb.Delegate => new DelegateTask { Case = id, Task = task, Person = person, Reason = reason },
            TaskVerb.AddSigner => new AddSigner
            {
                Case = id,
                Task = task,
                Person = person,
                Place = Enum.TryParse(typed[Place(name)], out SignerPlace place) ? place : SignerPlace.Beside,
                Reason = reason,
            },
            TaskVerb.RemoveSigner => new RemoveSigner { Case = id, Task = task, Person = person, Reason = reason },
            TaskVerb.Urge => new UrgeTask { Case = id, Task = task, Reason = reason },
            TaskVerb.Copy => new CopyTask { Case = id, Task = task, To = Receiver(person) },
            _ => throw new System.Diagnostics.UnreachableException(verb.ToString()),
        };
    }

    // A sign-in name holds a dot, the code of a division does not.
    private static TaskReceiver Receiver(string typed) => typed.Contains('.', StringComparison.Ordinal)
        ? new TaskReceiver { Person = typed }
        : new TaskReceiver { Division = typed };
}
