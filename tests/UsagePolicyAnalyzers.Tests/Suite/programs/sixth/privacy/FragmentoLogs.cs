// scope: UPA3001
using System.Text.RegularExpressions;
using OpenAI.Chat;

namespace Infra.Diagnostico;

public interface ILimpador { string Limpar(string texto); }

public sealed class LimpadorDeSegredos : ILimpador
{
    private static readonly Regex Segredos = new(@"(?i)(password|pwd|token|apikey)\s*=\s*[^;\s]+");

    public string Limpar(string texto) => Segredos.Replace(texto, "$1=***");
}

public sealed class Diagnostico(ChatClient chat, ILimpador limpador)
{
    public async Task<string> ExplicarAsync(string connectionString, Exception erro)
    {
        var seguro = limpador.Limpar(connectionString);
        var mensagem = $"Explique o erro de conexão para um programador.\nConfiguração: {seguro}\nErro: {erro.GetType().Name}";
        ChatCompletion c = await chat.CompleteChatAsync(mensagem);
        return c.Content[0].Text;
    }
}
