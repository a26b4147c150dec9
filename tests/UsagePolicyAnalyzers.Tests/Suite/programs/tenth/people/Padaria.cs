// scope: UPA1001
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Anthropic;
using Anthropic.Models.Messages;

namespace Padaria.Encomendas;

// Bot do Slack para os clientes do coworking que encomendam na padaria do rés-do-chão.
public sealed class Padaria(AnthropicClient claude, HttpClient http, string slackToken)
{
    private static readonly string Sistema = string.Join('\n',
        "Você recebe encomendas da Padaria Aurora no Slack do coworking.",
        "Na primeira mensagem de cada conversa, apresente-se como assistente de inteligência artificial da padaria.",
        "Pergunte o que a pessoa deseja, para quando e em que andar entregar.",
        "Preços: pão de queijo 1,20; pastel de nata 1,30; sandes mista 3,50.",
        "Não aceite encomendas para menos de uma hora.");

    public async Task OnMessageAsync(string channel, string thread, IReadOnlyList<MessageParam> history, CancellationToken ct)
    {
        var reply = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-haiku-4-5",
            MaxTokens = 300,
            System = Sistema,
            Messages = [.. history]
        }, ct);
        var text = string.Concat(reply.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));

        var payload = new JsonObject { ["channel"] = channel, ["thread_ts"] = thread, ["text"] = text };
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://slack.com/api/chat.postMessage") { Content = JsonContent.Create(payload) };
        request.Headers.Authorization = new("Bearer", slackToken);
        using var response = await http.SendAsync(request, ct);
        response.EnsureSuccessStatusCode();
    }
}
