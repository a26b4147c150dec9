// references: Telegram.Bot
// scope: UPA4008
using OpenAI.Chat;
using OpenAI.Moderations;
using Telegram.Bot;
using Telegram.Bot.Polling;
using Telegram.Bot.Types;

namespace Origami.Bot;

public sealed class CraneBot(ChatClient chat, ModerationClient moderation) : IUpdateHandler
{
    private const string Footer = "\n\n— 折り紙ボット(AIが自動で作成した回答です)";

    public async Task HandleUpdateAsync(ITelegramBotClient bot, Update update, CancellationToken cancellationToken)
    {
        if (update.Message is not { Text: { Length: > 0 } text } message) return;

        ModerationResult verdict = await moderation.ClassifyTextAsync(text, cancellationToken);
        if (verdict.Flagged)
        {
            await bot.SendMessage(message.Chat.Id, "その質問にはお答えできません。" + Footer, cancellationToken: cancellationToken);
            return;
        }

        ChatCompletion completion = await chat.CompleteChatAsync(
            [new SystemChatMessage("折り紙の折り方を、番号つきの短い手順で説明してください。"), new UserChatMessage(text)],
            new ChatCompletionOptions { SafetyIdentifier = "tg-" + message.Chat.Id.GetHashCode().ToString("x8") },
            cancellationToken);

        await bot.SendMessage(message.Chat.Id, completion.TextOr("今回は説明できませんでした。") + Footer, cancellationToken: cancellationToken);
    }

    public Task HandleErrorAsync(ITelegramBotClient bot, Exception exception, HandleErrorSource source, CancellationToken cancellationToken) =>
        Task.CompletedTask;
}

internal static class CompletionReading
{
    public static string TextOr(this ChatCompletion completion, string otherwise)
    {
        if (!string.IsNullOrEmpty(completion.Refusal)) return otherwise;
        return completion.FinishReason switch
        {
            ChatFinishReason.Stop => completion.Content[0].Text,
            ChatFinishReason.Length => completion.Content[0].Text + " …",
            _ => otherwise,
        };
    }
}
