// scope: UPA1001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OpenAI.Chat;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(_ => new ChatClient("gpt-4o-mini", builder.Configuration["OpenAI:Key"]!));
var app = builder.Build();

const string instrucoes = """
    Você conversa com turistas no litoral.
    Comece a primeira resposta dizendo que você é uma inteligência artificial e que pode errar horários de barcos.
    Depois sugira duas praias e um lugar para almoçar.
    """;

app.MapPost("/roteiro", async (Pedido pedido, ChatClient chat) =>
{
    var mensagens = new List<ChatMessage> { new SystemChatMessage(instrucoes) };
    foreach (var m in pedido.Historico)
        mensagens.Add(m.DoTurista ? new UserChatMessage(m.Texto) : new AssistantChatMessage(m.Texto));
    ChatCompletion c = await chat.CompleteChatAsync(mensagens);
    return Results.Ok(new { resposta = c.Content[0].Text });
});

app.Run();

public record Linha(bool DoTurista, string Texto);
public record Pedido(Linha[] Historico);
