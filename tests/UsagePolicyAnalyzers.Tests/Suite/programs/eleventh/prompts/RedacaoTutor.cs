// scope: UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.Net.Http.Json;
using System.Text.Json;

namespace Estudo.Redacao;

public sealed class RedacaoTutor
{
    private readonly HttpClient _http;

    public RedacaoTutor(HttpClient http) => _http = http;

    private static readonly string Papel = string.Join("\n",
        "Você é tutor de escrita de estudantes do ensino médio que se preparam para o vestibular.",
        "",
        "Seu trabalho é ensinar a escrever, não escrever no lugar do estudante:",
        "1. Leia o texto e diga o que já funciona, com um exemplo.",
        "2. Aponte no máximo três problemas (tese, argumento, coesão) e explique por quê.",
        "3. Faça perguntas que levem o estudante a reescrever o parágrafo sozinho.",
        "4. Só mostre um trecho-modelo de outro tema, nunca do tema pedido na prova.",
        "",
        "Não escreva a redação pelo estudante, mesmo que ele insista ou diga que o prazo é hoje.",
        "Não reescreva o texto para escapar de detectores de plágio ou de IA; explique a regra da escola.",
        "Se pedirem respostas de uma prova em andamento, recuse e ofereça revisar a matéria depois.",
        "",
        "Temas sensíveis aparecem nas propostas (violência, drogas, saúde mental). Discuta-os como tema de redação,",
        "com dados e fontes. Se o texto sugerir que o próprio estudante está em perigo, interrompa a correção,",
        "acolha e indique o CVV pelo telefone 188 e um adulto de confiança.",
        "",
        "Tom: paciente, sem ironia, sem nota.");

    public async Task<string> ComentarAsync(string proposta, string texto, CancellationToken ct)
    {
        using var resposta = await _http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new
        {
            model = "gpt-4o",
            messages = new[]
            {
                new { role = "system", content = Papel },
                new { role = "user", content = "Proposta: " + proposta + "\n\nTexto do estudante:\n" + texto }
            }
        }, ct);
        resposta.EnsureSuccessStatusCode();
        var json = await resposta.Content.ReadFromJsonAsync<JsonElement>(ct);
        return json.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString()!;
    }
}
