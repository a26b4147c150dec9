// scope: UPA3001, UPA3003, UPA3011
using System.ClientModel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenAI;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Setup.Cofre;

public sealed class SegredosDoModelo
{
    public string ApiKey { get; set; } = "";
    public string ClientSecret { get; set; } = "";
    public Uri? Endpoint { get; set; }
}

public static class Registro
{
    public static IServiceCollection AdicionarModelo(this IServiceCollection servicos, IConfiguration configuracao)
    {
        var segredos = new SegredosDoModelo
        {
            ApiKey = configuracao["Modelo:ApiKey"] ?? "",
            ClientSecret = configuracao["Modelo:ClientSecret"] ?? "",
        };
        var credencial = new ApiKeyCredential(segredos.ApiKey.Length == 0 ? "<chave>" : segredos.ApiKey);
        var opcoes = new OpenAIClientOptions { Endpoint = segredos.Endpoint, UserAgentApplicationId = "cofre-demo" };
        servicos.AddSingleton(new ChatClient("gpt-4.1", credencial, opcoes));
        servicos.AddSingleton(new ModerationClient("omni-moderation-latest", credencial, opcoes));
        return servicos;
    }
}

public sealed class AjudaDoCofre(ChatClient chat, SegredosDoModelo segredos)
{
    public async Task<string> ConfigurarAsync(string passo)
    {
        var texto = "Explique ao administrador o próximo passo da instalação: " + passo
            + ". Chave informada: " + (segredos.ApiKey.Length > 0 ? "sim" : "não")
            + ". Onde fica o campo ClientSecret no portal?";
        ChatCompletion c = await chat.CompleteChatAsync(texto);
        return c.Content[0].Text;
    }
}
