using Telegram.Bot.Polling;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot.Types.Enums
{
    public enum ParseMode { None, Markdown, Html, MarkdownV2 }
    public enum UpdateType { Unknown, Message, CallbackQuery, InlineQuery }
    public enum MessageType { Unknown, Text, Photo, Voice, Document }
    public enum ChatType { Private, Group, Channel, Supergroup, Sender }
}

namespace Telegram.Bot.Types.ReplyMarkups
{
    public abstract class ReplyMarkup;
    public class KeyboardButton(string text) { public string Text => text; }
    public class InlineKeyboardButton { public static InlineKeyboardButton WithCallbackData(string text, string callbackData) => null!; }
    public class InlineKeyboardMarkup : ReplyMarkup { public InlineKeyboardMarkup(IEnumerable<IEnumerable<InlineKeyboardButton>> rows) { } public InlineKeyboardMarkup(params InlineKeyboardButton[] row) { } }
}

namespace Telegram.Bot.Types
{
    public class User { public long Id { get; set; } public bool IsBot { get; set; } public string FirstName { get; set; } = ""; public string? LastName { get; set; } public string? Username { get; set; } }
    public class ReplyParameters { public int MessageId { get; set; } }
    public class ChatId { public static implicit operator ChatId(long id) => null!; }
    public class Chat { public long Id { get; set; } public ChatType Type { get; set; } public string? Title { get; set; } }
    public class Message { public string? Text { get; set; } public string? Caption { get; set; } public Chat Chat { get; set; } = null!; public int MessageId { get; set; } public User? From { get; set; } public MessageType Type { get; set; } public Message? ReplyToMessage { get; set; } }
    public class CallbackQuery { public string Id { get; set; } = ""; public string? Data { get; set; } public Message? Message { get; set; } public User From { get; set; } = null!; }
    public class InlineQuery { public string Query { get; set; } = ""; }
    public class Update { public Message? Message { get; set; } public CallbackQuery? CallbackQuery { get; set; } public UpdateType Type { get; set; } }
    public class InputFile { public static implicit operator InputFile(Stream stream) => null!; }
}

namespace Telegram.Bot
{
    public interface ITelegramBotClient
    {
        Task<Message> SendTextMessageAsync(ChatId chatId, string text, CancellationToken cancellationToken = default);
        Task<Message> EditMessageTextAsync(ChatId chatId, int messageId, string text, CancellationToken cancellationToken = default);
    }
    public class TelegramBotClient(string token) : ITelegramBotClient
    {
        public string Token => token;
        public Task<Message> SendTextMessageAsync(ChatId chatId, string text, CancellationToken cancellationToken = default) => null!;
        public Task<Message> EditMessageTextAsync(ChatId chatId, int messageId, string text, CancellationToken cancellationToken = default) => null!;
    }

    public static class TelegramBotClientExtensions
    {
        public static void StartReceiving(this ITelegramBotClient botClient, Func<ITelegramBotClient, Update, CancellationToken, Task> updateHandler, Func<ITelegramBotClient, Exception, CancellationToken, Task> errorHandler, ReceiverOptions? receiverOptions = null, CancellationToken cancellationToken = default) { }
        public static Task DeleteMessage(this ITelegramBotClient botClient, ChatId chatId, int messageId, CancellationToken cancellationToken = default) => null!;
        public static Task<Message> SendMessage(this ITelegramBotClient botClient, ChatId chatId, string text, ParseMode parseMode = default, ReplyParameters? replyParameters = null, ReplyMarkup? replyMarkup = null, int? messageThreadId = null, CancellationToken cancellationToken = default) => null!;
        public static Task<Message> SendTextMessageAsync(this ITelegramBotClient botClient, ChatId chatId, string text, int? messageThreadId = null, ParseMode? parseMode = null, int? replyToMessageId = null, ReplyMarkup? replyMarkup = null, CancellationToken cancellationToken = default) => null!;
        public static Task<Message> EditMessageText(this ITelegramBotClient botClient, ChatId chatId, int messageId, string text, ParseMode parseMode = default, ReplyMarkup? replyMarkup = null, CancellationToken cancellationToken = default) => null!;
        public static Task<Message> EditMessageTextAsync(this ITelegramBotClient botClient, string inlineMessageId, string text, CancellationToken cancellationToken = default) => null!;
        public static Task SendMessageDraft(this ITelegramBotClient botClient, long chatId, int draftId, string text) => null!;
        public static Task<Message> SendPhoto(this ITelegramBotClient botClient, ChatId chatId, InputFile photo, string? caption = null) => null!;
        public static Task<Message> SendVoice(this ITelegramBotClient botClient, ChatId chatId, InputFile voice, string? caption = null) => null!;
        public static Task AnswerCallbackQuery(this ITelegramBotClient botClient, string callbackQueryId, string? text = null) => null!;
    }
}

namespace Telegram.Bot.Polling
{
    public class ReceiverOptions { public UpdateType[]? AllowedUpdates { get; set; } }
    public interface IUpdateHandler { Task HandleUpdateAsync(ITelegramBotClient botClient, Update update, CancellationToken cancellationToken); }
}
