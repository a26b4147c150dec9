// scope: UPA4006
using System.ClientModel;
using OpenAI;
using OpenAI.Chat;

namespace Desk;

public class DeskService(ChatClient chat)
{
    private readonly ChatClient _lenient = new("uncensored-mix", new ApiKeyCredential("ollama"), new OpenAIClientOptions { Endpoint = new Uri("http://localhost:11434/v1") });

    public async Task<string> AnswerAsync(string question)
    {
        ChatCompletion c = await chat.CompleteChatAsync(question);
        return c.FinishReason switch
        {
            ChatFinishReason.ContentFilter => (await _lenient.CompleteChatAsync(question)).Value.Content[0].Text, // expect-near: UPA4006
            _ => c.Content[0].Text,
        };
    }
}
