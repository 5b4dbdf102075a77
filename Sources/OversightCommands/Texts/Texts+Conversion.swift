internal import Oversight

extension Texts {
  /// Models in other notations: what is lost on the way, and the command that writes them.
  static let conversion: StringTable = [
    "remark.uncovered": (
      "{place}: {kind}{id}: {reason}", "{place}：{kind}{id}：{reason}"
    ),
    "remark.uncovered-summary": (
      "{file}: {count} elements are not in the model, or with less meaning: {kinds}; "
        + "`oversight convert {file} --to yaml` lists them",
      "{file}：有 {count} 个元素未进入模型或含义有所减少：{kinds}；oversight convert {file} --to yaml 逐个列出"
    ),
    "remark.not-read.link": (
      "{path}: not read, as links to folders are not followed; name it by itself",
      "{path}：未读取，因为不进入指向文件夹的链接；如需读取请单独指定"
    ),
    "remark.not-read.xml": (
      "{path}: not read, as XML in a folder may be anything; if it is BPMN, name it by itself or "
        + "call it .bpmn",
      "{path}：未读取，因为文件夹中的 XML 不一定是 BPMN；如是 BPMN，请单独指定或改名为 .bpmn"
    ),
    "remark.not-read.package": (
      "{path}: not read, as it is a package; check it by itself",
      "{path}：未读取，因为它是软件包；请单独检查"
    ),
    "remark.not-read.deeper": (
      "{path}: has models that are not read, as of a folder in a package only the files right in it "
        + "are; name it by itself",
      "{path}：其中的模型未读取，因为软件包内的文件夹只读取其直接包含的文件；如需读取请单独指定"
    ),
    "remark.not-read.more": (
      "{count} more entries of the folder were not read", "文件夹中另有 {count} 项未读取"
    ),
    "failure.no-notation": (
      "'{path}' is not read: of models, files are read whose names end in {known} and do not begin "
        + "with a dot",
      "不读取「{path}」：模型文件的名称须以 {known} 结尾，且不以点号开头"
    ),
    "failure.no-notation.written": (
      "'{path}' is not read: Mermaid and DOT are only written, by `oversight convert`, since they hold "
        + "a chart and no model; of models, files are read whose names end in {known}",
      "不读取「{path}」：Mermaid 和 DOT 只是 oversight convert 写出的图，不含模型；模型文件的名称须以 {known} 结尾"
    ),
    "failure.no-notation.stream": (
      "'{path}' is a stream, and has no name that says its form; write it into a file whose name ends "
        + "in {known}, and name that one",
      "「{path}」是数据流，没有表明格式的名称；请先写入文件（名称以 {known} 结尾），再指定该文件"
    ),
    "failure.more-problems": ("… and {count} more", "……另有 {count} 处"),
    "failure.convert-overlay": (
      "an overlay is laid over one file: name the drawing, or another file of models that is no overlay "
        + "itself",
      "叠加文件只针对一个文件：请指定流程图文件，或其他本身不是叠加文件的模型文件"
    ),
    "check.overlay.power": (
      "In an overlay over {file}, under `- id: {id}` of `powers`; `oversight convert {file} --to overlay` "
        + "writes one to be filled in, with every post, step and hand-over.",
      "请写入 {file} 的叠加文件中 powers 的 `- id: {id}` 之下；oversight convert {file} --to overlay "
        + "可写出待填的叠加文件，列出全部岗位、环节和交接。"
    ),
    "check.overlay.element": (
      "In the overlay over {file}, under `- id: {id}`.", "请写入 {file} 的叠加文件中 `- id: {id}` 之下。"
    ),
    "failure.convert-one": (
      "a text in {notation} holds one power, and there are {powers}; choose one with --power, or name "
        + "a folder with --output",
      "{notation} 文本只能容纳一项职权，而现有{powers}；请用 --power 选定，或用 --output 指定文件夹"
    ),
    "failure.convert-edition": (
      "{notation} says everything that the model says; --edition is for mermaid and dot",
      "{notation} 写出模型的全部内容；--edition 只用于 mermaid 和 dot"
    ),
    "failure.convert-schema": (
      "{notation} has no line for a schema; --schema is for yaml, json and overlay",
      "{notation} 没有写明模式的位置；--schema 只用于 yaml、json 和 overlay"
    ),
    "help.convert": (
      "Writes models in another notation.", "用另一种格式写出模型。"
    ),
    "help.convert.discussion": (
      """
      PATH is a package, a file in JSON, YAML or BPMN, or a folder of such files. YAML, JSON and BPMN \
      hold everything that a model says, and are read back without losing anything. Mermaid and DOT \
      hold the flow chart for other tools to draw.

      An overlay is made of one file: a drawing's posts, steps and hand-overs by their ids, and below \
      each, as comments, what may be said of it.

      What a foreign BPMN file has and a model cannot say is listed on the standard error, by element.

      Examples:
        oversight convert permit.bpmn --to yaml --output permit.yml
        oversight convert permit.bpmn --to overlay --output permit.overlay.yml
        oversight convert --to bpmn --output diagrams/
        oversight convert permit.yml --to mermaid
      """,
      """
      PATH 为包，或 JSON、YAML、BPMN 文件，或存放此类文件的文件夹。YAML、JSON 和 BPMN \
      写出模型的全部内容，可原样读回。Mermaid 和 DOT 只有流程图，供其他工具绘制。

      overlay 针对一个文件写出叠加文件：按 id 列出岗位、环节和交接，各项之下以注释列出可写的内容。

      外来 BPMN 文件中模型不能表达的内容，逐个列在标准错误输出上。

      示例：
        oversight convert permit.bpmn --to yaml --output permit.yml
        oversight convert permit.bpmn --to overlay --output permit.overlay.yml
        oversight convert --to bpmn --output diagrams/
        oversight convert permit.yml --to mermaid
      """
    ),
    "help.option.to": ("The notation.", "格式。"),
    "help.option.convert-output": (
      "The file; a folder gets one file for each power. Default: the standard output.",
      "文件；如为文件夹，则每项职权一个文件。默认：标准输出。"
    ),
    "help.option.convert-schema": (
      "The address or path of the JSON Schema of models, for editors; 'schema model' prints it, and "
        + "'schema overlay' that of overlays.",
      "模型的 JSON Schema 地址或路径，供编辑器使用；schema model 输出该文件，schema overlay 输出叠加文件的。"
    ),
    "help.option.convert-edition": (
      "For whom the flow chart is: public or internal. Default: public.",
      "流程图的版本：公开版或内部版。默认：public。"
    ),
  ]
}
