using Telegram.Bot.Types;

namespace Telegram.Bot.Types
{
    public class ChatId { public static implicit operator ChatId(long id) => null!; }
    public class Chat { public long Id { get; set; } }
    public class Message { public string? Text { get; set; } public string? Caption { get; set; } public Chat Chat { get; set; } = null!; }
    public class CallbackQuery { public string Id { get; set; } = ""; public string? Data { get; set; } }
    public class InlineQuery { public string Query { get; set; } = ""; }
    public class Update { public Message? Message { get; set; } public CallbackQuery? CallbackQuery { get; set; } }
    public class InputFile { public static implicit operator InputFile(Stream stream) => null!; }
}

namespace Telegram.Bot
{
    public interface ITelegramBotClient
    {
        Task<Message> SendTextMessageAsync(ChatId chatId, string text, CancellationToken cancellationToken = default);
        Task<Message> EditMessageTextAsync(ChatId chatId, int messageId, string text, CancellationToken cancellationToken = default);
    }
    public static class TelegramBotClientExtensions
    {
        public static Task<Message> SendMessage(this ITelegramBotClient botClient, ChatId chatId, string text, CancellationToken cancellationToken = default) => null!;
        public static Task<Message> SendTextMessageAsync(this ITelegramBotClient botClient, ChatId chatId, string text, int? messageThreadId = null, CancellationToken cancellationToken = default) => null!;
        public static Task<Message> EditMessageText(this ITelegramBotClient botClient, ChatId chatId, int messageId, string text, CancellationToken cancellationToken = default) => null!;
        public static Task<Message> EditMessageTextAsync(this ITelegramBotClient botClient, string inlineMessageId, string text, CancellationToken cancellationToken = default) => null!;
        public static Task SendMessageDraft(this ITelegramBotClient botClient, long chatId, int draftId, string text) => null!;
        public static Task<Message> SendPhoto(this ITelegramBotClient botClient, ChatId chatId, InputFile photo, string? caption = null) => null!;
        public static Task<Message> SendVoice(this ITelegramBotClient botClient, ChatId chatId, InputFile voice, string? caption = null) => null!;
        public static Task AnswerCallbackQuery(this ITelegramBotClient botClient, string callbackQueryId, string? text = null) => null!;
    }
}

namespace Telegram.Bot.Polling
{
    public interface IUpdateHandler { Task HandleUpdateAsync(ITelegramBotClient botClient, Update update, CancellationToken cancellationToken); }
}
