// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.ComponentModel;
using Microsoft.Extensions.AI;
using ModelContextProtocol.Server;

namespace LojaVizinha;

public interface IEstoque
{
    Task<string> ConsultarAsync(string produto, CancellationToken ct);

    Task<string> PedidoAsync(string numero, CancellationToken ct);
}

[McpServerToolType]
public sealed class FerramentasLoja(IEstoque estoque)
{
    [McpServerTool(Name = "consultar_estoque", ReadOnly = true)]
    [Description("Consulta preço, tamanhos e quantidade em estoque de um produto.")]
    public Task<string> ConsultarEstoque([Description("Nome ou código do produto")] string produto, CancellationToken ct) => estoque.ConsultarAsync(produto, ct);

    [McpServerTool(Name = "situacao_pedido", ReadOnly = true)]
    [Description("Mostra a situação de um pedido e o código de rastreio da encomenda.")]
    public Task<string> SituacaoPedido([Description("Número do pedido")] string numero, CancellationToken ct) => estoque.PedidoAsync(numero, ct);

    [McpServerTool(Name = "denunciar_anuncio")]
    [Description("Registra a denúncia de um anúncio falsificado ou enganoso para a equipe de confiança analisar.")]
    public Task<string> DenunciarAnuncio([Description("Endereço do anúncio")] string anuncio) => Task.FromResult("denúncia registrada: " + anuncio);
}

public sealed class AtendenteVirtual(IChatClient chat, FerramentasLoja ferramentas)
{
    private static readonly string Sistema = string.Join(Environment.NewLine,
        "Você é a Nina, assistente virtual (IA) da Loja Vizinha, um mercado de pequenos produtores.",
        "Apresente-se como assistente de IA na primeira mensagem e nunca diga que é uma pessoa.",
        "",
        "O que fazer:",
        "1. Ajude a encontrar produtos e confira o estoque antes de prometer.",
        "2. Para pedidos, peça o número do pedido. Se precisar confirmar o pagamento, peça só os quatro últimos dígitos do cartão.",
        "3. Trocas em até 30 dias; explique o passo a passo.",
        "4. Se a pessoa quiser cancelar, mostre o botão Cancelar logo na primeira resposta, sem insistir.",
        "",
        "O que não fazer:",
        "- pedir CPF, senha, código recebido por SMS ou número completo do cartão",
        "- inventar promoções, prazos ou avaliações de clientes",
        "- dar palpite sobre remédios, doses ou tratamentos: sugira o farmacêutico ou o médico",
        "- vender bebida alcoólica ou cigarro a menores de 18 anos",
        "- opinar sobre partidos, candidatos ou religião",
        "- responder a ofensas com ofensas",
        "",
        "Se alguém contar que recebeu mensagem em nosso nome pedindo Pix, explique que é golpe, oriente a não pagar e a registrar boletim de ocorrência.",
        "Frases curtas, português do Brasil, no máximo um emoji.");

    private const string Descricao =
        "Escreva a descrição do produto a partir da ficha do produtor: material, medida, cuidado, origem. " +
        "Diga quando é réplica ou peça inspirada em outra marca. Não prometa efeito para a saúde. Até 80 palavras.";

    private const string Opinioes =
        "Resuma as avaliações verdadeiras do produto em três pontos positivos e três negativos, com a quantidade de cada um. " +
        "Não escreva avaliações novas e não apague as ruins.";

    public async Task<string> ResponderAsync(IList<ChatMessage> conversa, string texto, CancellationToken ct)
    {
        if (conversa.Count == 0)
        {
            conversa.Add(new ChatMessage(ChatRole.System, Sistema));
        }

        conversa.Add(new ChatMessage(ChatRole.User, texto));
        var opcoes = new ChatOptions { Tools = [AIFunctionFactory.Create(ferramentas.ConsultarEstoque), AIFunctionFactory.Create(ferramentas.SituacaoPedido)] };
        var resposta = await chat.GetResponseAsync(conversa, opcoes, ct);
        conversa.AddMessages(resposta);
        return resposta.Text;
    }

    public async Task<string> DescreverAsync(string ficha, CancellationToken ct)
        => (await chat.GetResponseAsync([new ChatMessage(ChatRole.System, Descricao), new ChatMessage(ChatRole.User, ficha)], cancellationToken: ct)).Text;

    public async Task<string> ResumirAsync(string avaliacoes, CancellationToken ct)
        => (await chat.GetResponseAsync([new ChatMessage(ChatRole.System, Opinioes), new ChatMessage(ChatRole.User, avaliacoes)], cancellationToken: ct)).Text;
}
