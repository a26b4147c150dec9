using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs
{
    public enum DialogTurnStatus { Empty, Waiting, Complete, Cancelled }
    public class DialogTurnResult { public object? Result { get; set; } public DialogTurnStatus Status { get; set; } }
    public class PromptOptions { public Activity? Prompt { get; set; } public Activity? RetryPrompt { get; set; } public object? Validations { get; set; } }
    public abstract class Dialog
    {
        public static readonly DialogTurnResult EndOfTurn = new();
        public string Id { get; set; } = "";
        public virtual Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) => null!;
        public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) => null!;
    }
    public abstract class DialogContainer : Dialog { }
    public class ComponentDialog : DialogContainer
    {
        public ComponentDialog(string? dialogId = null) { }
        public string InitialDialogId { get; set; } = "";
        public ComponentDialog AddDialog(Dialog dialog) => this;
    }
    public delegate Task<DialogTurnResult> WaterfallStep(WaterfallStepContext stepContext, CancellationToken cancellationToken);
    public class WaterfallDialog : Dialog
    {
        public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep>? actions = null) { }
        public WaterfallDialog AddStep(WaterfallStep step) => this;
    }
    public abstract class Prompt<T> : Dialog { }
    public class TextPrompt : Prompt<string> { public TextPrompt(string dialogId, object? validator = null) { } }
    public class ConfirmPrompt : Prompt<bool> { public ConfirmPrompt(string dialogId, object? validator = null, string? defaultLocale = null) { } }
    public class ChoicePrompt : Prompt<object> { public ChoicePrompt(string dialogId, object? validator = null, string? defaultLocale = null) { } }
    public class DialogSet { public Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => null!; public DialogSet Add(Dialog dialog) => this; }
    public class DialogContext
    {
        public ITurnContext Context => null!;
        public DialogContext? Parent => null;
        public Task<DialogTurnResult> BeginDialogAsync(string dialogId, object? options = null, CancellationToken cancellationToken = default) => null!;
        public Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default) => null!;
        public Task<DialogTurnResult> EndDialogAsync(object? result = null, CancellationToken cancellationToken = default) => null!;
        public Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object? options = null, CancellationToken cancellationToken = default) => null!;
        public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) => null!;
        public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default) => null!;
    }
    public class WaterfallStepContext : DialogContext
    {
        public object? Options => null;
        public object? Result => null;
        public int Index => 0;
        public IDictionary<string, object> Values { get; } = new Dictionary<string, object>();
        public Task<DialogTurnResult> NextAsync(object? result = null, CancellationToken cancellationToken = default) => null!;
    }
    public static class DialogExtensions { public static Task RunAsync(this Dialog dialog, ITurnContext turnContext, object accessor, CancellationToken cancellationToken = default) => null!; }
}
