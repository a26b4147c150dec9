// scope: UPA3005
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Loja.Conversas;

public interface IAtendente { Task<string> ResponderAsync(string pergunta); }

public class Atendente : IAtendente
{
    private readonly ChatClient _chat;
    private readonly ILogger<Atendente> _log;

    public Atendente(ChatClient chat, ILogger<Atendente> log)
    {
        _chat = chat;
        _log = log;
    }

    public async Task<string> ResponderAsync(string pergunta)
    {
        var prompt = MontarPrompt(pergunta);
        _log.LogInformation("Enviando prompt {Prompt}", prompt); // expect: UPA3005
        try
        {
            ChatCompletion c = await _chat.CompleteChatAsync(prompt);
            _log.LogInformation("Resposta {Id} com {Total} tokens", c.Id, c.Usage.TotalTokenCount);
            return c.Content[0].Text;
        }
        catch (HttpRequestException e)
        {
            _log.LogError(e, "Falha ao chamar o modelo");
            throw;
        }
    }

    private static string MontarPrompt(string pergunta) =>
        $"Você é um assistente virtual da loja. Responda em uma frase. Pergunta: {pergunta}";
}
