// scope: UPA3004
using System.Text.Json;
using OpenAI.Chat;

namespace Condominio.Financeiro;

public sealed class FichaMorador
{
    public string Nome { get; set; } = "";
    public string Apartamento { get; set; } = "";
    public string Cpf { get; set; } = "";
    public decimal Valor { get; set; }
}

public interface IFichas
{
    Task GuardarAsync(FichaMorador ficha);
}

public sealed class BoletosLidos(ChatClient chat, IFichas fichas)
{
    private static readonly JsonSerializerOptions SemCaixa = new() { PropertyNameCaseInsensitive = true };

    public async Task<FichaMorador?> LerAsync(string textoDoRecibo)
    {
        const string esquema = """
            {
              "type": "object",
              "properties": {
                "nome": { "type": "string" },
                "apartamento": { "type": "string" },
                "cpf": { "type": "string", "description": "somente dígitos" },
                "valor": { "type": "number" }
              },
              "required": ["nome", "apartamento", "cpf", "valor"],
              "additionalProperties": false
            }
            """;
        var opcoes = new ChatCompletionOptions
        {
            ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat("ficha", BinaryData.FromString(esquema), jsonSchemaIsStrict: true), // expect-near: UPA3004
        };
        ChatCompletion resposta = await chat.CompleteChatAsync(
            [new SystemChatMessage("Extraia os campos do recibo de condomínio."), new UserChatMessage(textoDoRecibo)], opcoes);
        if (resposta.Refusal is not null) return null;

        try
        {
            var ficha = JsonSerializer.Deserialize<FichaMorador>(resposta.Content[0].Text, SemCaixa);
            if (ficha is not null) await fichas.GuardarAsync(ficha);
            return ficha;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
