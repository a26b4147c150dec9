using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder
{
    public interface IBot { Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default); }
    public interface ITurnContext
    {
        Activity Activity { get; }
        Task<ResourceResponse> SendActivityAsync(string textReplyToSend, string? speak = null, string? inputHint = null, CancellationToken cancellationToken = default);
        Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default);
        Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default);
        Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default);
    }
    public interface ITurnContext<out T> : ITurnContext where T : IActivity { new T Activity { get; } }
    public static class MessageFactory { public static Activity Text(string text, string? ssml = null, string? inputHint = null) => null!; }
    public interface IStatePropertyAccessor<T> { Task<T> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory = null, CancellationToken cancellationToken = default); Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default); }
    public abstract class BotState { public IStatePropertyAccessor<T> CreateProperty<T>(string name) => null!; public Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) => Task.CompletedTask; }
    public class ConversationState : BotState { public ConversationState(object storage) { } }
    public class UserState : BotState { public UserState(object storage) { } }
    public class ActivityHandler : IBot
    {
        public virtual Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => Task.CompletedTask;
        protected virtual Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;
        protected virtual Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
